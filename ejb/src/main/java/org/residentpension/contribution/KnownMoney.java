package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Database;

/**
 * Money that the county knows of although it is not booked, because a person works on it: the tax bureau's next word on
 * it is no new fact. Recognised before anything is judged, by receipt, number, year and amount.
 */
@ApplicationScoped
class KnownMoney {

    private static final String SAME = " FROM rp_staged_payment s JOIN rp_task t ON t.receipt_no = s.receipt_no"
            + " AND t.id_hash = s.id_hash AND t.contribution_year = s.contribution_year AND t.amount = s.amount"
            + " AND NOT t.reversal WHERE s.import_id = ? AND t.division_code LIKE CONCAT(?, '%')"
            + " AND (t.settled_by IS NULL OR t.settled_by <> s.import_id)";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    /** Takes the rows that need no judgement out of the staging table. */
    Recognised take(SheetImport file) {
        String county = county(file);
        if (database.count("SELECT COUNT(*) FROM rp_task WHERE division_code LIKE CONCAT(?, '%')", county) == 0) {
            return new Recognised(List.of(), 0);
        }
        pointToCorrected(file, county);
        List<Answer> answers = database.list(
                "SELECT s.row_no, MIN(CASE WHEN t.state = 'OPEN' THEN t.id END)" + SAME
                        + " AND s.reversal AND t.state IN ('OPEN', 'RETURNED') GROUP BY s.row_no ORDER BY s.row_no",
                row -> new Answer(row.getInt(1), row.getObject(2, Long.class)),
                file.id(),
                county);
        Set<Integer> rows = new TreeSet<>(database.list(
                "SELECT s.row_no" + SAME + " AND NOT s.reversal AND t.paid_at = s.paid_at"
                        + " AND t.state IN ('CORRECTED', 'RETURNED')",
                row -> row.getInt(1),
                file.id(),
                county));
        for (Answer answer : answers) {
            rows.add(answer.row());
            rows.addAll(paymentsOf(file, answer.row()));
        }
        database.batch("DELETE FROM rp_staged_payment WHERE import_id = ? AND row_no = ?", List.copyOf(rows), row ->
                new Object[] {file.id(), row});
        List<Long> returned = answers.stream()
                .map(Answer::openTask)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Recognised(returned, rows.size() - returned.size());
    }

    /** {@code returned}: open tasks of which the file tells that the money went back. {@code same}: rows with nothing new. */
    record Recognised(List<Long> returned, int same) {}

    private record Answer(int row, Long openTask) {}

    /** The payment itself, told once more in the file that brings its return. */
    private List<Integer> paymentsOf(SheetImport file, int reversalRow) {
        return database.list(
                "SELECT p.row_no FROM rp_staged_payment p JOIN rp_staged_payment s ON s.import_id = p.import_id"
                        + " AND s.receipt_no = p.receipt_no AND s.id_hash = p.id_hash AND s.amount = p.amount"
                        + " AND s.contribution_year = p.contribution_year"
                        + " WHERE p.import_id = ? AND NOT p.reversal AND s.row_no = ?",
                row -> row.getInt(1),
                file.id(),
                reversalRow);
    }

    /** A reversal names the money as the tax bureau knows it; a corrected row was booked under another person or year. */
    private void pointToCorrected(SheetImport file, String county) {
        database.update(
                "UPDATE rp_staged_payment s JOIN rp_task t ON t.receipt_no = s.receipt_no AND t.id_hash = s.id_hash"
                        + " AND t.contribution_year = s.contribution_year AND t.amount = s.amount AND NOT t.reversal"
                        + " JOIN rp_contribution_record r ON r.import_id = t.settled_by AND r.receipt_no = t.receipt_no"
                        + " AND r.item = 'INDIVIDUAL' AND r.reversal_of IS NULL JOIN rp_person p ON p.id = r.person_id"
                        + " SET s.person_id = p.id, s.id_hash = p.id_hash, s.name_key = p.name_key, s.contribution_year = r.contribution_year"
                        + " WHERE s.import_id = ? AND s.reversal AND t.state = 'CORRECTED' AND t.division_code LIKE CONCAT(?, '%')",
                file.id(), county);
    }

    /** What waited as an exception and is booked by this file now waits no more. */
    void closeBooked(SheetImport file) {
        database.update(
                "UPDATE rp_task t JOIN rp_person p ON p.id_hash = t.id_hash JOIN rp_contribution_record r ON r.import_id = ?"
                        + " AND r.person_id = p.id AND r.contribution_year = t.contribution_year AND r.receipt_no = t.receipt_no"
                        + " AND r.item = 'INDIVIDUAL' AND r.reversal_of IS NULL SET t.state = 'CORRECTED', t.closed_at = ?,"
                        + " t.settled_by = r.import_id, t.version = t.version + 1 WHERE t.state = 'OPEN' AND NOT t.reversal"
                        + " AND (t.settled_by IS NULL OR t.settled_by <> r.import_id)",
                file.id(),
                clock.now());
    }

    /** {@code refused}: reversals of payments that stand in the same file and were not booked. */
    void closeReturned(SheetImport file, Recognised recognised, List<StagedPayment> refused) {
        database.batch(
                "UPDATE rp_task SET state = 'RETURNED', closed_at = ?, settled_by = ?, version = version + 1"
                        + " WHERE id = ? AND state = 'OPEN'",
                recognised.returned(),
                task -> new Object[] {clock.now(), file.id(), task});
        database.batch(
                "UPDATE rp_task t JOIN rp_person p ON p.id = ? AND p.id_hash = t.id_hash SET t.state = 'RETURNED',"
                        + " t.closed_at = ?, t.settled_by = ?, t.version = t.version + 1"
                        + " WHERE t.state = 'OPEN' AND NOT t.reversal AND t.receipt_no = ? AND t.contribution_year = ?",
                refused,
                row -> new Object[] {row.person(), clock.now(), file.id(), row.receiptNo(), row.year()});
    }

    static String county(SheetImport file) {
        return DivisionCode.of(file.divisionCode()).prefix(DivisionLevel.COUNTY);
    }
}
