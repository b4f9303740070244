package org.residentpension.villagesubsidy.run.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;

/** Cases of correction. */
@ApplicationScoped
class CorrectionRepository {

    private static final String ROWS =
            "SELECT c.id, c.posting_id, c.kind, c.state, p.name, c.right_person_id, r.name, c.money_to, g.amount, c.reason, q.name,"
                    + " c.requested_at, a.name, b.name, c.note, COALESCE(t.state = 'SETTLED', FALSE), ? IN (c.requested_by, c.first_approver), c.version"
                    + " FROM rp_subsidy_correction c JOIN rp_subsidy_posting g ON g.id = c.posting_id"
                    + " JOIN rp_person p ON p.id = g.person_id LEFT JOIN rp_person r ON r.id = c.right_person_id"
                    + " JOIN rp_staff q ON q.id = c.requested_by LEFT JOIN rp_staff a ON a.id = c.first_approver"
                    + " LEFT JOIN rp_staff b ON b.id = c.second_approver LEFT JOIN rp_task t ON t.id = c.task_id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    void add(Correction correction) {
        entities.persist(correction);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<Correction> locked(long id) {
        return Optional.ofNullable(entities.find(Correction.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Which run's posting it is about, without looking at the case itself. */
    Optional<Long> runOf(long id) {
        return database.first(
                "SELECT g.run_id FROM rp_subsidy_correction c JOIN rp_subsidy_posting g ON g.id = c.posting_id WHERE c.id = ?",
                row -> row.getLong(1),
                id);
    }

    Optional<Correction> ofTask(long taskId) {
        return entities.createQuery("SELECT c FROM Correction c WHERE c.taskId = :task", Correction.class)
                .setParameter("task", taskId)
                .getResultStream()
                .findFirst();
    }

    String nameOf(long personId) {
        return database.first("SELECT name FROM rp_person WHERE id = ?", row -> row.getString(1), personId)
                .orElseThrow();
    }

    /** Somebody has asked for it already, or it is done. */
    boolean isUnderWay(long postingId) {
        return database.count("SELECT COUNT(*) FROM rp_subsidy_correction WHERE open_key = ?", postingId) > 0;
    }

    /** The cases of one run as {@code me} sees them, the first one first. */
    List<CorrectionRow> ofRun(long runId, long me) {
        return database.list(ROWS + " WHERE g.run_id = ? ORDER BY c.id", CorrectionRepository::read, me, runId);
    }

    private static CorrectionRow read(ResultSet row) throws SQLException {
        return new CorrectionRow(
                row.getLong(1),
                row.getLong(2),
                Correction.Kind.valueOf(row.getString(3)),
                Correction.State.valueOf(row.getString(4)),
                row.getString(5),
                row.getObject(6, Long.class),
                row.getString(7),
                row.getString(8) == null ? null : Correction.MoneyTo.valueOf(row.getString(8)),
                new Money(row.getBigDecimal(9)),
                row.getString(10),
                row.getString(11),
                row.getObject(12, LocalDateTime.class),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getBoolean(16),
                row.getBoolean(17),
                row.getInt(18));
    }
}
