package org.residentpension.villagesubsidy.taxfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.Intake;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.participant.StagedPersons;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.receipt.NoticeFacts;
import org.residentpension.villagesubsidy.rules.receipt.ReceiptFault;
import org.residentpension.villagesubsidy.rules.receipt.ReceiptFileRule;
import org.residentpension.villagesubsidy.rules.receipt.ToldRow;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;
import org.residentpension.villagesubsidy.run.notice.NoticeLine;
import org.residentpension.villagesubsidy.run.notice.NoticeRepository;
import org.residentpension.villagesubsidy.run.notice.NoticeState;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;
import org.residentpension.villagesubsidy.run.notice.Receipt;
import org.residentpension.villagesubsidy.run.notice.ReceiptWork;

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
    private StagedPersons places;

    @Inject
    private NoticeRepository notices;

    @Inject
    private RunRepository runs;

    @Inject
    private LineRepository lines;

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
        Book book = open(file, issues);
        List<Booking> bookings = book.issuesIn(issues) ? List.of() : bookings(book, issues);
        if (!issues.isEmpty()) {
            return Tally.nothingOf(read);
        }
        Map<Long, List<Booking>> byRun = new LinkedHashMap<>();
        bookings.forEach(
                booking -> byRun.computeIfAbsent(booking.open().notice().runId(), run -> new ArrayList<>())
                        .add(booking));
        int added = 0;
        Money amount = Money.ZERO;
        for (List<Booking> ofRun : byRun.values()) {
            bookAll(file, ofRun);
            for (Booking booking : ofRun) {
                added += booking.rows().size();
                amount = amount.plus(booking.receipt().amount());
            }
            progress.at(added, read);
        }
        return new Tally(read, added, 0, read - added, 0, amount);
    }

    /** A notice that the file names, with everything that its receipts are compared with. */
    private record Open(PaymentNotice notice, boolean latest, Map<Long, Money> amounts, Map<Long, SubsidyLine> lines) {

        NoticeFacts facts() {
            Set<Long> waiting = new HashSet<>();
            lines.forEach((person, line) -> {
                if (line.state() == LineState.NOTICED) {
                    waiting.add(person);
                }
            });
            return new NoticeFacts(amounts, waiting, notice.open());
        }
    }

    /** What the rows of the file say of the notices that they name. */
    private record Book(
            Map<String, Open> notices, List<ToldRow> rows, Map<Integer, String> reasons, Set<String> known) {

        private boolean issuesIn(Issues issues) {
            Map<String, NoticeFacts> facts = new HashMap<>();
            notices.forEach((number, open) -> facts.put(number, open.facts()));
            ReceiptFileRule.judge(rows, facts, known).forEach(finding -> issues.add(finding.row(), finding.fault()));
            return !issues.isEmpty();
        }
    }

    /** A receipt that is not on record yet. */
    private record Booking(Open open, List<ToldRow> rows, Receipt receipt) {}

    private Book open(SheetImport file, Issues issues) {
        ScopeReach reach = places.reachOf(file, issues);
        Map<String, Optional<Open>> asked = new HashMap<>(); // also that there is none, so that it is looked for once
        Map<String, Open> known = new HashMap<>();
        List<ToldRow> rows = new ArrayList<>();
        Map<Integer, String> reasons = new HashMap<>();
        for (StagedReceiptRow row : staged.rows(file.id())) {
            Open open = asked.computeIfAbsent(row.told().noticeNo(), number -> open(number, reach, known))
                    .orElse(null);
            if (open == null) {
                issues.add(row.told().number(), ReceiptFault.N_NOTICE);
                continue;
            }
            ToldRow told = row.told().about(open.notice().noticeNo());
            check(file, row, open, issues);
            if (!row.named() || told.person() != null) {
                rows.add(told);
                reasons.put(told.number(), row.reason());
            }
        }
        return new Book(known, rows, reasons, staged.known(file.id()));
    }

    /**
     * Empty if there is none, or none that the file may be about. The database finds a notice in whatever letters the file writes its
     * number; {@code known} has it once, under the number on record.
     */
    private Optional<Open> open(String number, ScopeReach reach, Map<String, Open> known) {
        return notices.byNumber(number)
                .filter(notice -> reach.reaches(DivisionCode.of(notice.divisionCode())))
                .map(notice -> known.computeIfAbsent(notice.noticeNo(), no -> open(notice)));
    }

    private Open open(PaymentNotice notice) {
        Map<Long, Money> amounts = new HashMap<>();
        for (NoticeLine line : notices.linesOf(notice.id(), false)) {
            amounts.put(line.personId(), line.amount());
        }
        Map<Long, SubsidyLine> byPerson = new HashMap<>();
        lines.ofRun(notice.runId()).forEach(line -> byPerson.put(line.personId(), line));
        boolean latest = notices.latestOf(notice.runId()).orElseThrow().id().equals(notice.id());
        return new Open(notice, latest, amounts, byPerson);
    }

    private void check(SheetImport file, StagedReceiptRow row, Open open, Issues issues) {
        int number = row.told().number();
        int year = runs.byId(open.notice().runId()).orElseThrow().year();
        if (row.year() != year || row.year() != file.year()) {
            issues.add(number, ReceiptFault.N_YEAR);
        }
        if (row.checkCode() != null
                && !row.checkCode().equalsIgnoreCase(open.notice().hash())) {
            issues.add(number, ReceiptFault.N_HASH);
        }
        if (row.named() && row.told().person() == null) {
            issues.add(number, ReceiptFault.N_PERSON);
        } else if (!row.sameName()) {
            issues.add(number, ReceiptFault.N_NAME);
        }
    }

    /** The receipts that are new; one that says otherwise than before, or comes too late, is a fault of its first row (R-IDEM). */
    private List<Booking> bookings(Book book, Issues issues) {
        List<Booking> bookings = new ArrayList<>();
        ReceiptFileRule.receipts(book.rows()).forEach((number, rows) -> {
            Open open = book.notices().get(rows.get(0).noticeNo());
            Receipt receipt = receipt(rows, book.reasons());
            int first = rows.get(0).number();
            switch (work.known(open.notice(), receipt)) {
                case SAME -> {}
                case OTHER -> issues.add(first, "票据号", ReasonCode.C_DUPLICATE_RECEIPT, number);
                case NEW -> {
                    if (!open.latest() || open.notice().state() == NoticeState.VOID) {
                        issues.add(first, ReceiptFault.N_VOID);
                    } else if (!RunAction.RECORD_RECEIPT.leadsFrom(
                            runs.byId(open.notice().runId()).orElseThrow().state())) {
                        issues.add(first, ReceiptFault.N_STATE);
                    } else {
                        bookings.add(new Booking(open, rows, receipt));
                    }
                }
            }
        });
        return bookings;
    }

    private static Receipt receipt(List<ToldRow> rows, Map<Integer, String> reasons) {
        Money amount = rows.stream()
                .filter(row -> !row.rejected())
                .map(ToldRow::amount)
                .reduce(Money.ZERO, Money::plus);
        return new Receipt(
                rows.get(0).receiptNo(),
                amount,
                rows.get(0).paidOn(),
                rows.stream()
                        .filter(row -> row.person() != null && !row.rejected())
                        .map(ToldRow::person)
                        .toList(),
                rows.stream()
                        .filter(ToldRow::rejected)
                        .map(row -> new Receipt.Rejection(row.person(), reasons.get(row.number())))
                        .toList());
    }

    /** All receipts of one run; its lines are counted once, however many there are. */
    private void bookAll(SheetImport file, List<Booking> bookings) {
        SubsidyRun run = runs.byId(bookings.get(0).open().notice().runId()).orElseThrow();
        Act act = new Act(file.uploadedBy(), clock.now());
        RunDesk.Taken whole = new RunDesk.Taken(run, RunAction.RECORD_RECEIPT, run.state(), act);
        for (Booking booking : bookings) {
            RunDesk.Taken taken = new RunDesk.Taken(run, RunAction.RECORD_RECEIPT, run.state(), act);
            book(taken, booking);
            desk.auditUnattended(taken, booking.receipt().amount().toString(), USER);
        }
        desk.recordAudited(
                whole,
                bookings.size() == 1 ? bookings.get(0).receipt().receiptNo() : "回执 %d 张".formatted(bookings.size()));
    }

    private void book(RunDesk.Taken taken, Booking booking) {
        Open open = booking.open();
        Receipt receipt = booking.receipt();
        work.book(
                taken,
                open.notice(),
                receipt,
                new ReceiptWork.Named(
                        receipt.covered().stream().map(open.lines()::get).toList(),
                        receipt.rejected().stream()
                                .map(rejection -> open.lines().get(rejection.personId()))
                                .toList()));
    }
}
