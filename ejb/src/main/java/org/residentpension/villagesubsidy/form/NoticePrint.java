package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PaperPages;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.platform.print.QrCode;
import org.residentpension.villagesubsidy.run.notice.NoticeLine;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;

/** F15 《村集体经济补助缴费通知单》 in three copies with the persons that it pays for behind them. */
@ApplicationScoped
class NoticePrint {

    private static final PaperPages PAGES = new PaperPages(32, 28);
    private static final List<String> COPIES = List.of("第一联　缴费单位留存", "第二联　税务机关留存", "第三联　社保经办机构留存");

    @Inject
    private PdfPrinter printer;

    protected NoticePrint() {}

    NoticePrint(PdfPrinter printer) {
        this.printer = printer;
    }

    record Page(int number, int pages, List<NoticeLine> lines, Money sum, boolean last) {}

    record Model(
            RunPaper paper,
            PaymentNotice notice,
            RunPaperRepository.NoticeSigners signers,
            String qr,
            List<String> copies,
            List<Page> pages) {

        LocalDate issuedOn() {
            return notice.issuedAt().toLocalDate();
        }

        int detailPages() {
            return pages.size();
        }
    }

    /** @param paper of the notice itself, with its own number of persons, sum and short hash */
    FormFile of(
            RunPaper paper, PaymentNotice notice, RunPaperRepository.NoticeSigners signers, List<NoticeLine> lines) {
        List<List<NoticeLine>> parts = PAGES.of(lines);
        List<Page> pages = new ArrayList<>();
        for (List<NoticeLine> part : parts) {
            int number = pages.size() + 1;
            Money sum = part.stream().map(NoticeLine::amount).reduce(Money.ZERO, Money::plus);
            pages.add(new Page(number, parts.size(), part, sum, number == parts.size()));
        }
        String qr = QrCode.picture(notice.noticeNo() + " " + notice.hash());
        return FormFile.pdf(
                "缴费通知单" + notice.noticeNo(),
                printer.print("notice", new Model(paper, notice, signers, qr, COPIES, pages)));
    }
}
