package org.residentpension.villagesubsidy.run.held;

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

/** Cases of money that is paid and cannot be posted. */
@ApplicationScoped
class HeldMoneyRepository {

    private static final String ROWS =
            "SELECT h.id, h.state, h.outcome, p.name, h.amount, h.payee, h.document, h.reason,"
                    + " a.name, h.proposed_at, b.name, h.note, t.closed_at, h.proposed_by = ?, h.version"
                    + " FROM rp_subsidy_held_money h JOIN rp_person p ON p.id = h.person_id JOIN rp_staff a ON a.id = h.proposed_by"
                    + " LEFT JOIN rp_staff b ON b.id = h.decided_by LEFT JOIN rp_task t ON t.id = h.task_id AND t.state = 'SETTLED'";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    void add(HeldMoney held) {
        entities.persist(held);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<HeldMoney> locked(long id) {
        return Optional.ofNullable(entities.find(HeldMoney.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<HeldMoney> ofTask(long taskId) {
        return entities.createQuery("SELECT h FROM HeldMoney h WHERE h.taskId = :task", HeldMoney.class)
                .setParameter("task", taskId)
                .getResultStream()
                .findFirst();
    }

    /** Something is proposed or decided for the line. */
    boolean isUnderWay(long lineId) {
        return database.count("SELECT COUNT(*) FROM rp_subsidy_held_money WHERE live_line = ?", lineId) > 0;
    }

    /** The cases of one run as {@code me} sees them, the first one first. */
    List<HeldMoneyRow> ofRun(long runId, long me) {
        return database.list(ROWS + " WHERE h.run_id = ? ORDER BY h.id", HeldMoneyRepository::read, me, runId);
    }

    String nameOf(long personId) {
        return database.first("SELECT name FROM rp_person WHERE id = ?", row -> row.getString(1), personId)
                .orElseThrow();
    }

    private static HeldMoneyRow read(ResultSet row) throws SQLException {
        return new HeldMoneyRow(
                row.getLong(1),
                HeldMoney.State.valueOf(row.getString(2)),
                HeldMoney.Outcome.valueOf(row.getString(3)),
                row.getString(4),
                new Money(row.getBigDecimal(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, LocalDateTime.class),
                row.getString(11),
                row.getString(12),
                row.getObject(13, LocalDateTime.class),
                row.getBoolean(14),
                row.getInt(15));
    }
}
