package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.AmountInWords;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PaperPages;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.villagesubsidy.donation.DonationFile;
import org.residentpension.villagesubsidy.donation.DonorTag;
import org.residentpension.villagesubsidy.donation.DonorType;
import org.residentpension.villagesubsidy.donation.ShareRow;
import org.residentpension.villagesubsidy.donation.ShareState;

/** F17 捐赠资助登记表, behind it whom it was for, and the certificate for the donor once the money is there. */
@ApplicationScoped
class DonationPrint {

    private static final PaperPages PAGES = new PaperPages(32, 30);

    @Inject
    private PdfPrinter printer;

    protected DonationPrint() {}

    DonationPrint(PdfPrinter printer) {
        this.printer = printer;
    }

    record Row(int no, String name, String idNumber, Money amount, String state) {}

    record Page(List<Row> rows, boolean last) {}

    record Model(DonationFile file, RunPaper.Place place, RunPaper.Printed printed, List<Page> pages) {

        String amountInWords() {
            return AmountInWords.of(file.donation().amount());
        }

        String channel() {
            return file.donation().isDirect() ? "直接资助" : "由村集体管理";
        }

        String donorType() {
            String type = type(file.donation().donorType());
            DonorTag tag = file.donation().donorTag();
            return tag == null ? type : type + "（" + (tag == DonorTag.LOCAL_WORTHY ? "乡贤" : "致富能手") + "）";
        }

        int persons() {
            return file.shares().size();
        }

        boolean isNobodyNamed() {
            return file.shares().isEmpty();
        }

        /** How the certificate speaks to the donor. */
        String addressed() {
            return file.donation().donorType() == DonorType.INDIVIDUAL ? "您" : "贵单位";
        }

        boolean isCertified() {
            return file.donation().certificateNo() != null;
        }

        private static String type(DonorType type) {
            return switch (type) {
                case ENTERPRISE -> "企业";
                case SOCIAL_ORGANIZATION -> "社会组织";
                case CHARITY -> "公益慈善组织";
                case INDIVIDUAL -> "个人";
            };
        }
    }

    FormFile of(DonationFile file, RunPaper.Place place, RunPaper.Printed printed) {
        List<Row> rows = new ArrayList<>();
        for (ShareRow share : file.shares()) {
            rows.add(new Row(rows.size() + 1, share.name(), share.idNumber(), share.amount(), word(share.state())));
        }
        List<List<Row>> parts = PAGES.of(rows);
        List<Page> pages = new ArrayList<>();
        for (List<Row> part : parts) {
            pages.add(new Page(part, pages.size() + 1 == parts.size()));
        }
        return FormFile.pdf(
                place.village() + file.donation().year() + "年度捐赠资助登记表"
                        + file.donation().id(),
                printer.print("donation", new Model(file, place, printed, pages)));
    }

    private static String word(ShareState state) {
        return switch (state) {
            case WAITING -> "本人未缴费";
            case READY -> "本人已缴费";
            case POSTED -> "已入账";
            case RETURNED -> "退还";
        };
    }
}
