package org.residentpension.villagesubsidy.run.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Acts on many runs at once, and which runs they concern. */
@ApplicationScoped
class RunBatchRepository {

    private static final int SHOWN = 50;

    private static final String COLUMNS =
            "SELECT b.id, b.kind, b.division_code, b.subsidy_year, b.reason, b.credited_on, b.requested_by, s.name,"
                    + " b.requested_at, b.done_runs, b.refused_runs, b.ended_at FROM rp_subsidy_batch b"
                    + " JOIN rp_staff s ON s.id = b.requested_by";

    @Inject
    private Database database;

    long add(RunBatch.Kind kind, String division, int year, String reason, LocalDate creditedOn, Act act) {
        return database.insert(
                "INSERT INTO rp_subsidy_batch (kind, division_code, subsidy_year, reason, credited_on, requested_by,"
                        + " requested_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                kind,
                division,
                year,
                reason,
                creditedOn,
                act.staffId(),
                act.at());
    }

    Optional<RunBatch> byId(long id) {
        return database.first(COLUMNS + " WHERE b.id = ?", RunBatchRepository::read, id);
    }

    /** The newest first. */
    List<RunBatch> ofYear(int year, ScopeReach reach) {
        Where where = Where.within("b.division_code", reach).and("b.subsidy_year = ?", year);
        return database.list(
                COLUMNS + where.sql() + " ORDER BY b.id DESC LIMIT " + SHOWN,
                RunBatchRepository::read,
                where.arguments());
    }

    void refuse(long id, String division, String code) {
        database.insert(
                "INSERT INTO rp_subsidy_batch_refusal (batch_id, division_code, code) VALUES (?, ?, ?)",
                id,
                division,
                code);
    }

    List<RunBatch.Refusal> refusals(long id) {
        return database.list(
                "SELECT division_code, code FROM rp_subsidy_batch_refusal WHERE batch_id = ? ORDER BY id",
                row -> new RunBatch.Refusal(row.getString(1), row.getString(2)),
                id);
    }

    private static RunBatch read(ResultSet row) throws SQLException {
        return new RunBatch(
                row.getLong(1),
                RunBatch.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getLong(7),
                row.getString(8),
                row.getObject(9, LocalDateTime.class),
                row.getInt(10),
                row.getInt(11),
                row.getObject(12, LocalDateTime.class));
    }

    void count(long id, boolean done) {
        database.update(
                "UPDATE rp_subsidy_batch SET done_runs = done_runs + ?, refused_runs = refused_runs + ? WHERE id = ?",
                done ? 1 : 0,
                done ? 0 : 1,
                id);
    }

    void end(long id, LocalDateTime at) {
        database.update("UPDATE rp_subsidy_batch SET ended_at = ? WHERE id = ?", at, id);
    }

    /** Collectives that may have a run to be opened or frozen. */
    List<Long> collectives(ScopeReach reach) {
        Where where = Where.within("division_code", reach);
        return database.list(
                "SELECT id FROM rp_collective" + where.sql() + " ORDER BY division_code",
                row -> row.getLong(1),
                where.arguments());
    }

    /** Runs in one of the states, in the order of the villages. */
    List<Long> runs(ScopeReach reach, int year, String states) {
        Where where = Where.within("division_code", reach)
                .and("subsidy_year = ?", year)
                .and("state IN (" + states + ")");
        return database.list(
                "SELECT id FROM rp_subsidy_run" + where.sql() + " ORDER BY division_code, sequence, id",
                row -> row.getLong(1),
                where.arguments());
    }

    /** How many people the work is about, roughly: whether a user can wait for it. */
    long persons(ScopeReach reach) {
        Where where = Where.within("division_code", reach);
        return database.count("SELECT COUNT(*) FROM rp_enrollment" + where.sql(), where.arguments());
    }

    String userName(long staffId) {
        return database.first(
                        "SELECT user_name FROM rp_user WHERE staff_id = ? ORDER BY id LIMIT 1",
                        row -> row.getString(1),
                        staffId)
                .orElse("?");
    }
}
