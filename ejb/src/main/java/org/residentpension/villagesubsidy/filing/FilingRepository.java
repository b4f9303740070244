package org.residentpension.villagesubsidy.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;
import org.residentpension.villagesubsidy.scheme.SchemeEvent;

/** Events that the city must be told of, and the batches in which it is; each event stands in exactly one. */
@ApplicationScoped
class FilingRepository {

    private static final String ROWS = "SELECT f.id, f.event, f.division_code, c.legal_name, f.scheme_id, f.arisen_at,"
            + " CASE f.event WHEN 'SUSPENSION' THEN u.effective_on WHEN 'RESUMPTION' THEN u.resumed_on"
            + "   WHEN 'EXIT' THEN s.exited_on END,"
            + " CASE f.event WHEN 'SUSPENSION' THEN u.reason WHEN 'RESUMPTION' THEN u.resumption_reason"
            + "   WHEN 'EXIT' THEN (SELECT MAX(t.note) FROM rp_subsidy_scheme_step t WHERE t.scheme_id = s.id"
            + "     AND t.action = 'EXIT') END"
            + " FROM rp_filing f LEFT JOIN rp_subsidy_scheme s ON s.id = f.scheme_id"
            + " LEFT JOIN rp_suspension u ON u.id = f.suspension_id"
            + " LEFT JOIN rp_collective c ON c.id = COALESCE(s.collective_id, u.collective_id)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    void arise(SchemeEvent event) {
        database.insert(
                "INSERT INTO rp_filing (division_code, event, scheme_id, suspension_id, arisen_at) VALUES (?, ?, ?, ?, ?)",
                event.division(),
                event.kind(),
                event.schemeId(),
                event.suspensionId(),
                event.act().at());
    }

    void add(FilingBatch batch) {
        entities.persist(batch);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<FilingBatch> byId(long id) {
        return Optional.ofNullable(entities.find(FilingBatch.class, id));
    }

    Optional<FilingBatch> locked(long id) {
        return Optional.ofNullable(entities.find(FilingBatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<FilingBatch> batchesOf(String county) {
        return entities.createNamedQuery("FilingBatch.ofCounty", FilingBatch.class)
                .setParameter("county", county)
                .getResultList();
    }

    /** What no batch holds yet, oldest first. */
    List<FilingRow> waiting(ScopeReach reach) {
        Where where = Where.within("f.division_code", reach).and("f.batch_id IS NULL");
        return database.list(ROWS + where.sql() + " ORDER BY f.id", FilingRepository::read, where.arguments());
    }

    List<FilingRow> rowsOf(long batchId) {
        return database.list(ROWS + " WHERE f.batch_id = ? ORDER BY f.id", FilingRepository::read, batchId);
    }

    /** Null for a batch that was not sent. */
    String senderOf(long batchId) {
        return database.first(
                        "SELECT s.name FROM rp_filing_batch b JOIN rp_staff s ON s.id = b.sent_by WHERE b.id = ?",
                        row -> row.getString(1),
                        batchId)
                .orElse(null);
    }

    /** All that waits now, in one statement: what arises later goes into the next batch. */
    int take(long batchId, ScopeReach reach) {
        Where where = Where.within("division_code", reach).and("batch_id IS NULL");
        Object[] conditions = where.arguments();
        Object[] all = new Object[conditions.length + 1];
        all[0] = batchId;
        System.arraycopy(conditions, 0, all, 1, conditions.length);
        return database.update("UPDATE rp_filing SET batch_id = ?" + where.sql(), all);
    }

    /** The next number of the county and year; batches are few and their rows locked, so that none is given twice. */
    int nextNumber(String county, int year) {
        return (int) database.count(
                        "SELECT COUNT(*) FROM rp_filing_batch WHERE division_code = ? AND filing_year = ? AND batch_no IS NOT NULL",
                        county,
                        year)
                + 1;
    }

    private static FilingRow read(ResultSet row) throws SQLException {
        return new FilingRow(
                row.getLong(1),
                SchemeEvent.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Long.class),
                row.getObject(6, LocalDateTime.class),
                row.getObject(7, LocalDate.class),
                row.getString(8));
    }
}
