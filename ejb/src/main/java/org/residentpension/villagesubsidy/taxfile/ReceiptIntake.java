package org.residentpension.villagesubsidy.taxfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.receipt.ReceiptFault;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;
import org.residentpension.villagesubsidy.run.notice.Receipt;
import org.residentpension.villagesubsidy.run.notice.ReceiptWork;
import org.residentpension.villagesubsidy.taxfile.ReceiptBook.ToldReceipt;

/**
 * Receipts and rejections of the tax bureau as a file: a row for each person of a notice, or one without a person for a payment that
 * the bureau does not break down (S2-46, R-NOT). One wrong row and nothing is recorded; what is on record already changes nothing.
 */
@ApplicationScoped
public class ReceiptIntake implements Intake {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "集体补助税务回执",
            SheetColumn.optional("批次号", CellKind.TEXT),
            SheetColumn.required("通知单号", CellKind.TEXT),
            SheetColumn.optional("校验码", CellKind.TEXT),
            SheetColumn.required("费款所属期", CellKind.YEAR),
            SheetColumn.optional("证件号码", CellKind.ID_NUMBER),
            SheetColumn.optional("姓名", CellKind.TEXT),
            SheetColumn.required("征收品目", List.of("个人缴费", NoticeSheet.ITEM, "社会资助", "政府代缴")),
            SheetColumn.required("金额", CellKind.SIGNED_MONEY),
            SheetColumn.optional("缴费人", CellKind.TEXT),
            SheetColumn.required("票据号", CellKind.TEXT),
            SheetColumn.required("缴费时间", CellKind.DATE_TIME),
            SheetColumn.optional("入库日期", CellKind.DATE),
            SheetColumn.required("状态", List.of("成功", "冲正", "退回")),
            SheetColumn.optional("退回原因", CellKind.TEXT));
    private static final String USER = "SYSTEM";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    @Inject
    private ReceiptFileRepository staged;

    @Inject
    private ReceiptComparison comparison;

    @Inject
    private RunRepository runs;

    @Inject
    private ReceiptWork work;

    @Inject
    private RunDesk desk;

    @Inject
    private BusinessClock clock;

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
        staged.runs(file.id()).forEach(runs::locked);
        ReceiptBook book = comparison.of(file, issues);
        List<ToldReceipt> news = book.isSound(issues) ? news(file, book, issues) : List.of();
        if (!issues.isEmpty()) {
            return Tally.nothingOf(read);
        }
        Map<SubsidyRun, List<ToldReceipt>> byRun = news.stream()
                .collect(Collectors.groupingBy(told -> told.open().run(), LinkedHashMap::new, Collectors.toList()));
        int added = 0;
        Money amount = Money.ZERO;
        for (Map.Entry<SubsidyRun, List<ToldReceipt>> ofRun : byRun.entrySet()) {
            bookAll(file, ofRun.getKey(), ofRun.getValue());
            for (ToldReceipt told : ofRun.getValue()) {
                added += told.rows().size();
                amount = amount.plus(told.receipt().amount());
            }
            progress.at(added, read);
        }
        return new Tally(read, added, 0, read - added, 0, amount);
    }

    /** The receipts that are not on record yet; one that says otherwise than before, or comes too late, is a fault of its first row (R-IDEM). */
    private List<ToldReceipt> news(SheetImport file, ReceiptBook book, Issues issues) {
        List<ToldReceipt> news = new ArrayList<>();
        for (ToldReceipt told : book.receipts()) {
            switch (work.known(told.open().notice(), told.receipt())) {
                case SAME -> {}
                case OTHER ->
                    issues.add(
                            told.firstRow(),
                            "票据号",
                            ReasonCode.C_DUPLICATE_RECEIPT,
                            told.receipt().receiptNo());
                case NEW ->
                    refused(file, told)
                            .ifPresentOrElse(fault -> issues.add(told.firstRow(), fault), () -> news.add(told));
            }
        }
        return news;
    }

    private Optional<ReceiptFault> refused(SheetImport file, ToldReceipt told) {
        if (!told.open().holds()) {
            return Optional.of(ReceiptFault.N_VOID);
        }
        if (desk.isForbiddenDuty(told.open().run(), RunAction.RECORD_RECEIPT, file.uploadedBy())) {
            return Optional.of(ReceiptFault.N_DUTY);
        }
        return RunAction.RECORD_RECEIPT.leadsFrom(told.open().run().state())
                ? Optional.empty()
                : Optional.of(ReceiptFault.N_STATE);
    }

    /** All receipts of one run; its lines are counted once, however many there are. */
    private void bookAll(SheetImport file, SubsidyRun run, List<ToldReceipt> receipts) {
        Act act = new Act(file.uploadedBy(), clock.now());
        RunDesk.Taken whole = new RunDesk.Taken(run, RunAction.RECORD_RECEIPT, run.state(), act);
        for (ToldReceipt told : receipts) {
            RunDesk.Taken taken = new RunDesk.Taken(run, RunAction.RECORD_RECEIPT, run.state(), act);
            book(taken, told);
            desk.auditUnattended(taken, told.receipt().amount().toString(), USER);
        }
        desk.recordAudited(
                whole,
                receipts.size() == 1 ? receipts.get(0).receipt().receiptNo() : "回执 %d 张".formatted(receipts.size()));
    }

    private void book(RunDesk.Taken taken, ToldReceipt told) {
        Map<Long, SubsidyLine> lines = told.open().lines();
        Receipt receipt = told.receipt();
        work.book(
                taken,
                told.open().notice(),
                receipt,
                new ReceiptWork.Named(
                        receipt.covered().stream().map(lines::get).toList(),
                        receipt.rejected().stream()
                                .map(rejection -> lines.get(rejection.personId()))
                                .toList()));
    }
}
