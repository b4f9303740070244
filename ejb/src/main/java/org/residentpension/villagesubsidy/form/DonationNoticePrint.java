package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PaperPages;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.platform.print.QrCode;
import org.residentpension.villagesubsidy.donation.DonationNotice;
import org.residentpension.villagesubsidy.donation.ShareRow;

/** 捐赠资助缴费通知单, after F15: three copies, the donor by name, and the persons that it pays for behind them. */
@ApplicationScoped
class DonationNoticePrint {

    private static final PaperPages PAGES = new PaperPages(32, 28);
    private static final List<String> COPIES = List.of("第一联　缴费人留存", "第二联　税务机关留存", "第三联　社保经办机构留存");

    @Inject
    private PdfPrinter printer;

    protected DonationNoticePrint() {}

    DonationNoticePrint(PdfPrinter printer) {
        this.printer = printer;
    }

    record Row(int no, String name, String idNumber, Money amount) {}

    record Page(List<Row> rows, Money sum, boolean last) {}

    record Model(DonationNotice notice, RunPaper.Place place, String qr, List<String> copies, List<Page> pages) {

        int detailPages() {
            return pages.size();
        }
    }

    FormFile of(DonationNotice notice, RunPaper.Place place) {
        List<Row> rows = new ArrayList<>();
        for (ShareRow share : notice.shares()) {
            rows.add(new Row(rows.size() + 1, share.name(), share.idNumber(), share.amount()));
        }
        List<List<Row>> parts = PAGES.of(rows);
        List<Page> pages = new ArrayList<>();
        for (List<Row> part : parts) {
            Money sum = part.stream().map(Row::amount).reduce(Money.ZERO, Money::plus);
            pages.add(new Page(part, sum, pages.size() + 1 == parts.size()));
        }
        String qr = QrCode.picture(notice.noticeNo() + " " + notice.hash());
        return FormFile.pdf(
                "捐赠资助缴费通知单" + notice.noticeNo(),
                printer.print("donation-notice", new Model(notice, place, qr, COPIES, pages)));
    }
}
