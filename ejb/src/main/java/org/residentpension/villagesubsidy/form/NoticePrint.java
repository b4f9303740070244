package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PaperPages;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.platform.print.QrCode;

/** F15 《村集体经济补助缴费通知单》 and, after it, the notice of a donation: three copies, and the persons that it pays for behind them. */
@ApplicationScoped
class NoticePrint {

    private static final PaperPages PAGES = new PaperPages(32, 28);

    @Inject
    private PdfPrinter printer;

    protected NoticePrint() {}

    NoticePrint(PdfPrinter printer) {
        this.printer = printer;
    }

    record Page(List<NoticePaper.Line> lines, Money sum, boolean last) {}

    record Model(NoticePaper notice, NoticePaper.Kind kind, String qr, List<String> copies, List<Page> pages) {

        int detailPages() {
            return pages.size();
        }
    }

    FormFile of(NoticePaper notice) {
        List<List<NoticePaper.Line>> parts = PAGES.of(notice.lines());
        List<Page> pages = new ArrayList<>();
        for (List<NoticePaper.Line> part : parts) {
            Money sum = part.stream().map(NoticePaper.Line::amount).reduce(Money.ZERO, Money::plus);
            pages.add(new Page(part, sum, pages.size() + 1 == parts.size()));
        }
        String qr = QrCode.picture(notice.noticeNo() + " " + notice.hash());
        NoticePaper.Kind kind = notice.kind();
        return FormFile.pdf(
                kind.title() + notice.noticeNo(),
                printer.print("notice", new Model(notice, kind, qr, kind.copies(), pages)));
    }
}
