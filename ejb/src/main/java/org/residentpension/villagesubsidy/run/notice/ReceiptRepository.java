package org.residentpension.villagesubsidy.run.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** Receipts of the tax bureau and the persons that they name; only added to. */
@ApplicationScoped
public class ReceiptRepository {

    @Inject
    private Database database;

    /** Which notice a number was recorded for, if it was. */
    Optional<Long> noticeOf(String receiptNo) {
        return database.first(
                "SELECT notice_id FROM rp_notice_receipt WHERE receipt_no = ?", row -> row.getLong(1), receiptNo);
    }

    public boolean isOnRecord(String receiptNo) {
        return noticeOf(receiptNo).isPresent();
    }

    /** Whether exactly this was told before; a receipt number is one fact (R-IDEM). */
    boolean isSame(long noticeId, Receipt receipt) {
        boolean head = database.count(
                        "SELECT COUNT(*) FROM rp_notice_receipt WHERE receipt_no = ? AND notice_id = ? AND amount = ? AND paid_on = ?",
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
                        + " JOIN rp_subsidy_line l ON l.id = d.line_id WHERE r.receipt_no = ? AND d.verdict = ?",
                row -> row.getLong(1),
                receiptNo,
                verdict));
    }

    long add(long noticeId, Receipt receipt, Act act) {
        return database.insert(
                "INSERT INTO rp_notice_receipt (notice_id, receipt_no, amount, paid_on, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                noticeId,
                receipt.receiptNo(),
                receipt.amount().amount(),
                receipt.paidOn(),
                act.staffId(),
                act.at());
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

    /** What receipts of a notice have named as covered so far. */
    Money coveredOf(long noticeId) {
        return database.first(
                        "SELECT COALESCE(SUM(d.amount), 0) FROM rp_notice_receipt r JOIN rp_notice_receipt_line d"
                                + " ON d.receipt_id = r.id AND d.verdict = 'COVERED' WHERE r.notice_id = ?",
                        row -> new Money(row.getBigDecimal(1)),
                        noticeId)
                .orElse(Money.ZERO);
    }

    /** The day before which nothing of a notice that is paid in full can be credited. */
    public LocalDate paidInFullOn(PaymentNotice notice) {
        List<PaidDay.Payment> payments = database.list(
                "SELECT paid_on, amount FROM rp_notice_receipt WHERE notice_id = ?",
                row -> new PaidDay.Payment(row.getObject(1, LocalDate.class), new Money(row.getBigDecimal(2))),
                notice.id());
        return PaidDay.of(payments, notice.amount().minus(notice.rejected()));
    }

    /** The same for the lines that receipts have named and that are not posted yet; empty where there is none. */
    public Optional<LocalDate> coveredOn(long runId) {
        return database.first(
                "SELECT MAX(r.paid_on) FROM rp_notice_receipt r JOIN rp_notice_receipt_line d ON d.receipt_id = r.id"
                        + " JOIN rp_subsidy_line l ON l.id = d.line_id WHERE d.verdict = 'COVERED' AND l.state = 'PAID'"
                        + " AND l.run_id = ? HAVING MAX(r.paid_on) IS NOT NULL",
                row -> row.getObject(1, LocalDate.class),
                runId);
    }

    public List<ReceiptRow> ofNotice(long noticeId) {
        return database.list(
                "SELECT r.receipt_no, r.amount, r.paid_on, (SELECT COUNT(*) FROM rp_notice_receipt_line d"
                        + " WHERE d.receipt_id = r.id AND d.verdict = 'COVERED'), (SELECT COUNT(*)"
                        + " FROM rp_notice_receipt_line d WHERE d.receipt_id = r.id AND d.verdict = 'REJECTED'), s.name,"
                        + " r.recorded_at FROM rp_notice_receipt r JOIN rp_staff s ON s.id = r.recorded_by"
                        + " WHERE r.notice_id = ? ORDER BY r.id",
                row -> new ReceiptRow(
                        row.getString(1),
                        new Money(row.getBigDecimal(2)),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getInt(5),
                        row.getString(6),
                        row.getObject(7, LocalDateTime.class)),
                noticeId);
    }
}
