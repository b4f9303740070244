package org.residentpension.villagesubsidy.taxfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.notice.Receipt;
import org.residentpension.villagesubsidy.taxfile.ReceiptBook.ToldReceipt;

/**
 * Receipts and rejections of the tax bureau as a file: a row for each person of a notice, of a run or of a donation, or one without a
 * person for a payment that the bureau does not break down (S2-46, R-NOT, workflows.md §5). One wrong row and nothing is recorded; what is on record already changes nothing.
 */
@ApplicationScoped
public class ReceiptIntake implements Intake {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "补助、资助税务回执",
            SheetColumn.optional("批次号", CellKind.TEXT),
            SheetColumn.required("通知单号", CellKind.TEXT),
            SheetColumn.optional("校验码", CellKind.TEXT),
            SheetColumn.required("费款所属期", CellKind.YEAR),
            SheetColumn.optional("证件号码", CellKind.ID_NUMBER),
            SheetColumn.optional("姓名", CellKind.TEXT),
            SheetColumn.required("征收品目", List.of("个人缴费", NoticeSheet.ITEM, NoticeSheet.DONATION_ITEM, "政府代缴")),
            SheetColumn.required("金额", CellKind.SIGNED_MONEY),
            SheetColumn.optional("缴费人", CellKind.TEXT),
            SheetColumn.required("票据号", CellKind.TEXT),
            SheetColumn.required("缴费时间", CellKind.DATE_TIME),
            SheetColumn.optional("入库日期", CellKind.DATE),
            SheetColumn.required("状态", List.of("成功", "冲正", "退回")),
            SheetColumn.optional("退回原因", CellKind.TEXT));
    static final String USER = "SYSTEM";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private ReceiptFileRepository staged;

    @Inject
    private ReceiptComparison comparison;

    @Inject
    private RunNotices ofRuns;

    @Inject
    private DonatedNotices ofDonations;

    @Override
    public ImportKind kind() {
        return ImportKind.NOTICE_RECEIPTS;
    }

    @Override
    public SheetLayout layout() {
        return LAYOUT;
    }

    @Override
    public Staging stage(SheetImport file, Issues issues) {
        return new ReceiptStaging(file.id(), database, vault, issues);
    }

    @Override
    public Tally judgeAndApply(SheetImport file, int read, Issues issues, Progress progress) {
        ofRuns.lock(staged.runs(file.id()));
        ofDonations.lock(staged.donations(file.id()));
        ReceiptBook book = comparison.of(file, issues);
        List<ToldReceipt> news = book.isSound(issues) ? news(file, book, issues) : List.of();
        if (!issues.isEmpty()) {
            return Tally.nothingOf(read);
        }
        int added = 0;
        Money amount = Money.ZERO;
        for (List<ToldReceipt> ofNotice : byNotice(news)) {
            book(file, ofNotice);
            for (ToldReceipt told : ofNotice) {
                added += told.rows().size();
                amount = amount.plus(told.receipt().amount());
            }
            progress.at(added, read);
        }
        return new Tally(read, added, 0, read - added, 0, amount);
    }

    /** The receipts that are not on record yet; one that says otherwise than before, or comes too late, is a fault of its first row (R-IDEM). */
    private static List<ToldReceipt> news(SheetImport file, ReceiptBook book, Issues issues) {
        List<ToldReceipt> news = new ArrayList<>();
        for (ToldReceipt told : book.receipts()) {
            switch (told.open().known(told.receipt())) {
                case SAME -> {}
                case OTHER ->
                    issues.add(
                            told.firstRow(),
                            "票据号",
                            ReasonCode.C_DUPLICATE_RECEIPT,
                            told.receipt().receiptNo());
                case NEW ->
                    told.open()
                            .bar(file)
                            .ifPresentOrElse(fault -> issues.add(told.firstRow(), fault), () -> news.add(told));
            }
        }
        return news;
    }

    /** Donations first: they lock the postings of the county, and then a fund, as they do at the screen. */
    private static List<List<ToldReceipt>> byNotice(List<ToldReceipt> news) {
        Map<String, List<ToldReceipt>> donations = new LinkedHashMap<>();
        Map<String, List<ToldReceipt>> runs = new LinkedHashMap<>();
        news.forEach(told -> (told.open() instanceof DonatedNotices.Open ? donations : runs)
                .computeIfAbsent(told.open().number(), no -> new ArrayList<>())
                .add(told));
        return Stream.concat(donations.values().stream(), runs.values().stream())
                .toList();
    }

    private void book(SheetImport file, List<ToldReceipt> ofNotice) {
        List<Receipt> receipts = ofNotice.stream().map(ToldReceipt::receipt).toList();
        OpenNotice notice = ofNotice.get(0).open();
        if (notice instanceof DonatedNotices.Open donated) {
            ofDonations.book(file, donated, receipts.get(0)); // the rule lets no second one through
        } else {
            ofRuns.book(file, (RunNotices.Open) notice, receipts);
        }
    }
}
