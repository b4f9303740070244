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
import org.residentpension.villagesubsidy.run.CountyProposal;

/** Cases of money that is paid and cannot be posted. */
@ApplicationScoped
class HeldMoneyRepository {

    private static final String ROWS =
            "SELECT t.id, t.state, t.outcome, p.name, t.amount, t.payee, " + CountyProposal.COLUMNS
                    + ", k.closed_at, t.version FROM rp_subsidy_held_money t JOIN rp_person p ON p.id = t.person_id"
                    + CountyProposal.OFFICERS + " LEFT JOIN rp_task k ON k.id = t.task_id AND k.state = 'SETTLED'";

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
        return database.list(ROWS + " WHERE t.run_id = ? ORDER BY t.id", HeldMoneyRepository::read, me, runId);
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
                CountyProposal.read(row, 7),
                row.getObject(14, LocalDateTime.class),
                row.getInt(15));
    }
}
