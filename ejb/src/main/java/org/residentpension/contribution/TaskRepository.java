package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Tasks and the rows that brought them about. Every query takes the divisions it may look into. */
@ApplicationScoped
class TaskRepository {

    private static final String TASKS =
            "SELECT t.id, t.type, t.state, t.division_code, t.person_id, p.name, p.id_sealed,"
                    + " t.contribution_year, t.amount, t.receipt_no, t.reversal, t.code, (SELECT CONCAT_WS('：', i.column_name, i.sentence) FROM rp_sheet_issue i"
                    + "   WHERE i.import_id = t.import_id AND i.row_no = t.row_no AND i.code = t.code ORDER BY i.id LIMIT 1),"
                    + " t.import_id, t.row_no, t.opened_at, s.name, t.closed_at, t.settled_by, t.note, t.version, t.row_sealed, t.months"
                    + " FROM rp_task t LEFT JOIN rp_person p ON p.id = t.person_id LEFT JOIN rp_staff s ON s.id = t.closed_by";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    /** Oldest open tasks first: they have waited longest. {@code whole}: where identity numbers are shown. */
    List<Task> page(TaskFilter filter, ScopeReach reach, int first, int size, ScopeReach whole) {
        Where where = where(filter, reach);
        return database.list(
                TASKS + where.sql() + " ORDER BY t.state = 'OPEN' DESC, t.id LIMIT ? OFFSET ?",
                row -> task(row, whole),
                where.arguments(size, first));
    }

    long count(TaskFilter filter, ScopeReach reach) {
        Where where = where(filter, reach);
        return database.count("SELECT COUNT(*) FROM rp_task t" + where.sql(), where.arguments());
    }

    /** What goes back counts against it, as it stands in the list. */
    Money sum(TaskFilter filter, ScopeReach reach) {
        Where where = where(filter, reach);
        return database.first(
                        "SELECT COALESCE(SUM(IF(t.reversal, -t.amount, t.amount)), 0) FROM rp_task t" + where.sql(),
                        row -> new Money(row.getBigDecimal(1)),
                        where.arguments())
                .orElse(Money.ZERO);
    }

    /** Rows of which nobody could read the amount; they are missing in the sum. */
    long countWithoutAmount(TaskFilter filter, ScopeReach reach) {
        Where where = where(filter, reach).and("t.type = 'PAYMENT_EXCEPTION'").and("t.amount IS NULL");
        return database.count("SELECT COUNT(*) FROM rp_task t" + where.sql(), where.arguments());
    }

    Optional<Task> byId(long id, ScopeReach reach, ScopeReach whole) {
        Where where = Where.within("t.division_code", reach).and("t.id = ?", id);
        return database.first(TASKS + where.sql(), row -> task(row, whole), where.arguments());
    }

    /** Nobody else changes the task before this transaction has ended. */
    void lock(long id) {
        database.count("SELECT COUNT(*) FROM rp_task WHERE id = ? FOR UPDATE", id);
    }

    /** Empty for money to give back, whose row was without fault. */
    Optional<RowAsSent> rowOf(long id) {
        return database.first("SELECT row_sealed FROM rp_task WHERE id = ?", row -> row.getBytes(1), id)
                .map(vault::open)
                .map(RowAsSent::parse);
    }

    List<TaskFile.Fault> faultsOf(Task task) {
        return database.list(
                "SELECT column_name, code, sentence FROM rp_sheet_issue WHERE import_id = ? AND row_no = ? ORDER BY id",
                row -> new TaskFile.Fault(row.getString(1), row.getString(2), row.getString(3)),
                task.importId(),
                task.row());
    }

    /** What the import books is not compared with the very task that it settles. */
    void settling(long id, long importId) {
        database.update("UPDATE rp_task SET settled_by = ? WHERE id = ?", importId, id);
    }

    void close(long id, Task.State state, Long closedBy, LocalDateTime at, String note) {
        database.update(
                "UPDATE rp_task SET state = ?, closed_by = ?, closed_at = ?, note = ?, version = version + 1 WHERE id = ?",
                state,
                closedBy,
                at,
                note,
                id);
    }

    boolean isBooked(String key) {
        return database.count("SELECT COUNT(*) FROM rp_contribution_record WHERE business_key = ?", key) > 0;
    }

    private static Where where(TaskFilter filter, ScopeReach reach) {
        return Where.within("t.division_code", reach)
                .andIfGiven(
                        "t.type = ?",
                        filter.type() == null ? null : filter.type().name())
                .andIfGiven(
                        "t.state = ?",
                        filter.state() == null ? null : filter.state().name())
                .andIfGiven("t.division_code LIKE CONCAT(?, '%')", filter.division())
                .andIfGiven("t.import_id = ?", filter.importId());
    }

    private Task task(ResultSet row, ScopeReach whole) throws SQLException {
        RowAsSent sent = row.getBytes(22) == null ? null : RowAsSent.parse(vault.open(row.getBytes(22)));
        String number = sent == null ? vault.open(row.getBytes(7)) : sent.cell("证件号码");
        String code = row.getString(12);
        return new Task(
                row.getLong(1),
                Task.Type.valueOf(row.getString(2)),
                Task.State.valueOf(row.getString(3)),
                row.getString(4),
                row.getObject(5, Long.class),
                sent == null ? row.getString(6) : sent.cell("姓名"),
                number == null ? null : MaskStyle.shown(number, whole.reaches(DivisionCode.of(row.getString(4)))),
                row.getObject(8, Integer.class),
                row.getBigDecimal(9) == null ? null : new Money(row.getBigDecimal(9)),
                row.getObject(23, Integer.class),
                sent == null ? row.getString(10) : sent.cell("票据号"),
                row.getBoolean(11),
                code,
                row.getString(13) == null ? sentence(code) : row.getString(13),
                row.getObject(14, Long.class),
                row.getObject(15, Integer.class),
                row.getObject(16, LocalDateTime.class),
                row.getString(17),
                row.getObject(18, LocalDateTime.class),
                row.getObject(19, Long.class),
                row.getString(20),
                row.getInt(21));
    }

    private static String sentence(String code) {
        if (code.equals(Overlaps.CODE)) {
            return Overlaps.SENTENCE;
        }
        return code.matches("[CESX]_.*") ? ReasonCode.valueOf(code).sentence(Locale.CHINESE) : "";
    }
}
