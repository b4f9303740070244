package org.residentpension.villagesubsidy.run.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Turns;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** Receipts of the tax bureau and the persons that they name; only added to. */
@ApplicationScoped
public class ReceiptRepository {

    /** A receipt that nobody has taken back. */
    private static final String LIVE =
            " NOT EXISTS (SELECT 1 FROM rp_notice_receipt_reversal x WHERE x.receipt_id = r.id)";

    private static final String ROWS = "SELECT r.id, r.receipt_no, r.amount, r.paid_on, (SELECT COUNT(*)"
            + " FROM rp_notice_receipt_line d WHERE d.receipt_id = r.id AND d.verdict = 'COVERED'), (SELECT COUNT(*)"
            + " FROM rp_notice_receipt_line d WHERE d.receipt_id = r.id AND d.verdict = 'REJECTED'), s.name, r.recorded_at,"
            + " r.recorded_by = ?, v.reason, b.name FROM rp_notice_receipt r JOIN rp_staff s ON s.id = r.recorded_by"
            + " LEFT JOIN rp_notice_receipt_reversal v ON v.receipt_id = r.id LEFT JOIN rp_staff b ON b.id = v.reversed_by";

    @Inject
    private Database database;

    @Inject
    private Turns turns;

    /** Until the transaction ends nobody else records this number, be it for a run or for a donation: it is one fact (R-IDEM). */
    public void awaitTurn(String receiptNo) {
        turns.awaitShared("RECEIPT", receiptNo);
    }

    /** Which notice a number was recorded for, if it was and still holds. */
    Optional<Long> noticeOf(String receiptNo) {
        return database.first(
                "SELECT r.notice_id FROM rp_notice_receipt r WHERE r.receipt_no = ? AND" + LIVE,
                row -> row.getLong(1),
                receiptNo);
    }

    public boolean isOnRecord(String receiptNo) {
        return noticeOf(receiptNo).isPresent();
    }

    /** Whether exactly this was told before; a receipt number is one fact (R-IDEM). */
    boolean isSame(long noticeId, Receipt receipt) {
        boolean head = database.count(
                        "SELECT COUNT(*) FROM rp_notice_receipt r WHERE r.receipt_no = ? AND r.notice_id = ? AND r.amount = ?"
                                + " AND r.paid_on = ? AND" + LIVE,
                        receipt.receiptNo(),
                        noticeId,
                        receipt.amount().amount(),
                        receipt.paidOn())
                == 1;
        return head
                && persons(receipt.receiptNo(), "COVERED").equals(Set.copyOf(receipt.covered()))
                && persons(receipt.receiptNo(), "REJECTED")
                        .equals(receipt.rejected().stream()
                                .map(Receipt.Rejection::personId)
                                .collect(Collectors.toSet()));
    }

    private Set<Long> persons(String receiptNo, String verdict) {
        return Set.copyOf(database.list(
                "SELECT l.person_id FROM rp_notice_receipt r JOIN rp_notice_receipt_line d ON d.receipt_id = r.id"
                        + " JOIN rp_subsidy_line l ON l.id = d.line_id WHERE r.receipt_no = ? AND d.verdict = ? AND"
                        + LIVE,
                row -> row.getLong(1),
                receiptNo,
                verdict));
    }

    long add(long noticeId, Receipt receipt, Act act) {
        return database.insert(
                "INSERT INTO rp_notice_receipt (notice_id, receipt_no, attempt, amount, paid_on, recorded_by, recorded_at)"
                        + " SELECT ?, ?, COUNT(*) + 1, ?, ?, ?, ? FROM rp_notice_receipt b WHERE b.receipt_no = ?",
                noticeId,
                receipt.receiptNo(),
                receipt.amount().amount(),
                receipt.paidOn(),
                act.staffId(),
                act.at(),
                receipt.receiptNo());
    }

    void reverse(long receiptId, String why, Act act) {
        database.update(
                "INSERT INTO rp_notice_receipt_reversal (receipt_id, reason, reversed_by, reversed_at) VALUES (?, ?, ?, ?)",
                receiptId,
                why,
                act.staffId(),
                act.at());
    }

    Set<Long> linesOf(long receiptId, String verdict) {
        return Set.copyOf(database.list(
                "SELECT line_id FROM rp_notice_receipt_line WHERE receipt_id = ? AND verdict = ?",
                row -> row.getLong(1),
                receiptId,
                verdict));
    }

    /** Lines that count as paid without being named by a receipt: they do no longer, because their notice is not paid in full any more. */
    void uncover(long runId) {
        database.update(
                "UPDATE rp_subsidy_line l SET l.state = 'NOTICED' WHERE l.run_id = ? AND l.state = 'PAID'"
                        + " AND NOT EXISTS (SELECT 1 FROM rp_notice_receipt_line d JOIN rp_notice_receipt r"
                        + " ON r.id = d.receipt_id WHERE d.line_id = l.id AND d.verdict = 'COVERED' AND" + LIVE + ")",
                runId);
    }

    void cover(long receiptId, List<SubsidyLine> covered) {
        name(receiptId, covered, "COVERED", line -> null);
        database.batch(
                "UPDATE rp_subsidy_line SET state = 'PAID' WHERE id = ?", covered, line -> new Object[] {line.id()});
    }

    void reject(long receiptId, Receipt receipt, List<SubsidyLine> rejected) {
        Map<Long, String> reasons = new HashMap<>();
        receipt.rejected().forEach(each -> reasons.put(each.personId(), each.reason()));
        name(receiptId, rejected, "REJECTED", line -> reasons.get(line.personId()));
    }

    private void name(long receiptId, List<SubsidyLine> named, String verdict, Function<SubsidyLine, String> reason) {
        database.batch(
                "INSERT INTO rp_notice_receipt_line (receipt_id, line_id, verdict, amount, reason) VALUES (?, ?, ?, ?, ?)",
                named,
                line -> new Object[] {
                    receiptId, line.id(), verdict, line.payable().amount(), reason.apply(line)
                });
    }

    /** What receipts of a notice have named as covered so far, without whom the tax bureau has rejected later. */
    Money coveredOf(long noticeId) {
        return database.first(
                        "SELECT COALESCE(SUM(d.amount), 0) FROM rp_notice_receipt r JOIN rp_notice_receipt_line d"
                                + " ON d.receipt_id = r.id AND d.verdict = 'COVERED' WHERE r.notice_id = ? AND" + LIVE
                                + " AND d.line_id NOT IN (SELECT w.line_id FROM rp_notice_receipt_line w"
                                + " JOIN rp_notice_receipt q ON q.id = w.receipt_id WHERE q.notice_id = r.notice_id"
                                + " AND w.verdict = 'REJECTED' AND NOT EXISTS (SELECT 1 FROM rp_notice_receipt_reversal y"
                                + " WHERE y.receipt_id = q.id))",
                        row -> new Money(row.getBigDecimal(1)),
                        noticeId)
                .orElse(Money.ZERO);
    }

    /** The day before which nothing of a notice that is paid in full can be credited. */
    public LocalDate paidInFullOn(PaymentNotice notice) {
        List<PaidDay.Payment> payments = database.list(
                "SELECT r.paid_on, r.amount FROM rp_notice_receipt r WHERE r.notice_id = ? AND" + LIVE,
                row -> new PaidDay.Payment(row.getObject(1, LocalDate.class), new Money(row.getBigDecimal(2))),
                notice.id());
        return PaidDay.of(payments, notice.amount().minus(notice.rejected()));
    }

    /** The same for the lines that receipts have named and that are not posted yet; empty where there is none. */
    public Optional<LocalDate> coveredOn(long runId) {
        return database.first(
                "SELECT MAX(r.paid_on) FROM rp_notice_receipt r JOIN rp_notice_receipt_line d ON d.receipt_id = r.id"
                        + " JOIN rp_subsidy_line l ON l.id = d.line_id WHERE d.verdict = 'COVERED' AND l.state = 'PAID'"
                        + " AND l.run_id = ? AND" + LIVE + " HAVING MAX(r.paid_on) IS NOT NULL",
                row -> row.getObject(1, LocalDate.class),
                runId);
    }

    /** As {@code me} sees them, also those that were taken back. */
    public List<ReceiptRow> ofNotice(long noticeId, Long me) {
        return database.list(
                ROWS + " WHERE r.notice_id = ? ORDER BY r.id", ReceiptRepository::read, me == null ? 0 : me, noticeId);
    }

    private static ReceiptRow read(ResultSet row) throws SQLException {
        return new ReceiptRow(
                row.getLong(1),
                row.getString(2),
                new Money(row.getBigDecimal(3)),
                row.getObject(4, LocalDate.class),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                row.getObject(8, LocalDateTime.class),
                row.getBoolean(9),
                row.getString(10),
                row.getString(11));
    }
}
