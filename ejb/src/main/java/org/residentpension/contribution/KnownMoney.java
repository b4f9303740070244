package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        List<Told> told = database.list(
                "SELECT s.row_no, s.reversal, t.id, t.state = 'OPEN'" + SAME
                        + " AND t.state IN ('OPEN', 'RETURNED') ORDER BY s.row_no, t.id",
                row -> new Told(row.getInt(1), row.getBoolean(2), row.getLong(3), row.getBoolean(4)),
                file.id(),
                county);
        Set<Integer> rows = new TreeSet<>(database.list(
                "SELECT s.row_no" + SAME + " AND NOT s.reversal AND t.paid_at = s.paid_at"
                        + " AND t.state IN ('CORRECTED', 'RETURNED')",
                row -> row.getInt(1),
                file.id(),
                county));
        Set<Long> answered =
                told.stream().filter(Told::reversal).map(Told::task).collect(Collectors.toSet());
        // the payment itself too, told once more in the file that brings its return
        told.stream()
                .filter(word -> word.reversal() || answered.contains(word.task()))
                .forEach(word -> rows.add(word.row()));
        database.batch("DELETE FROM rp_staged_payment WHERE import_id = ? AND row_no = ?", List.copyOf(rows), row ->
                new Object[] {file.id(), row});
        List<Long> returned = oldestOpenTasks(told);
        return new Recognised(returned, rows.size() - returned.size());
    }

    /** {@code returned}: open tasks of which the file tells that the money went back. {@code same}: rows with nothing new. */
    record Recognised(List<Long> returned, int same) {}

    /** One task for each reversal that answers any. */
    private static List<Long> oldestOpenTasks(List<Told> told) {
        Map<Integer, Long> byRow = new LinkedHashMap<>();
        told.stream()
                .filter(word -> word.reversal() && word.open())
                .forEach(word -> byRow.putIfAbsent(word.row(), word.task()));
        return byRow.values().stream().distinct().toList();
    }

    /** A row that speaks of the money of a task. */
    private record Told(int row, boolean reversal, long task, boolean open) {}

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
