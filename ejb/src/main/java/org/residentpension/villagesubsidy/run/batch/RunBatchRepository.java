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
            "SELECT b.id, b.kind, b.division_code, b.subsidy_year, b.run_id, b.reason, b.credited_on, b.requested_by, s.name,"
                    + " b.requested_at, b.done_runs, b.refused_runs, b.ended_at FROM rp_subsidy_batch b"
                    + " JOIN rp_staff s ON s.id = b.requested_by";

    @Inject
    private Database database;

    long add(RunBatch.Asked asked, Act act) {
        return database.insert(
                "INSERT INTO rp_subsidy_batch (kind, division_code, subsidy_year, run_id, reason, credited_on, requested_by,"
                        + " requested_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                asked.kind(),
                asked.division(),
                asked.year(),
                asked.runId(),
                asked.reason(),
                asked.creditedOn(),
                act.staffId(),
                act.at());
    }

    Optional<RunBatch> byId(long id) {
        return database.first(COLUMNS + " WHERE b.id = ?", RunBatchRepository::read, id);
    }

    /** The last one that was asked for on the page of that run. */
    Optional<RunBatch> latestOfRun(long runId) {
        return database.first(
                COLUMNS + " WHERE b.run_id = ? ORDER BY b.id DESC LIMIT 1", RunBatchRepository::read, runId);
    }

    /** Until the transaction ends. */
    void lock(long id) {
        database.count("SELECT COUNT(*) FROM rp_subsidy_batch WHERE id = ? FOR UPDATE", id);
    }

    /** The newest first. */
    List<RunBatch> ofYear(int year, ScopeReach reach) {
        Where where = Where.within("b.division_code", reach).and("b.subsidy_year = ?", year);
        return database.list(
                COLUMNS + where.sql() + " ORDER BY b.id DESC LIMIT " + SHOWN,
                RunBatchRepository::read,
                where.arguments());
    }

    /** What the tries before met does not count any more: whatever still stands against a run is met again. @return which try it is */
    int beginTry(long id) {
        database.update("UPDATE rp_subsidy_batch SET tries = tries + 1, refused_runs = 0 WHERE id = ?", id);
        return database.first("SELECT tries FROM rp_subsidy_batch WHERE id = ?", row -> row.getInt(1), id)
                .orElseThrow();
    }

    /** Kept for good, but counted only while no later try has begun. */
    void refuse(long id, int attempt, String division, String code) {
        database.insert(
                "INSERT INTO rp_subsidy_batch_refusal (batch_id, try_no, division_code, code) VALUES (?, ?, ?, ?)",
                id,
                attempt,
                division,
                code);
        database.update(
                "UPDATE rp_subsidy_batch SET refused_runs = refused_runs + 1 WHERE id = ? AND tries = ?", id, attempt);
    }

    /** Of the last try. */
    List<RunBatch.Refusal> refusals(long id) {
        return database.list(
                "SELECT f.division_code, f.code FROM rp_subsidy_batch_refusal f"
                        + " JOIN rp_subsidy_batch b ON b.id = f.batch_id AND b.tries = f.try_no"
                        + " WHERE f.batch_id = ? ORDER BY f.id",
                row -> new RunBatch.Refusal(row.getString(1), row.getString(2)),
                id);
    }

    private static RunBatch read(ResultSet row) throws SQLException {
        return new RunBatch(
                row.getLong(1),
                RunBatch.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, Long.class),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getLong(8),
                row.getString(9),
                row.getObject(10, LocalDateTime.class),
                row.getInt(11),
                row.getInt(12),
                row.getObject(13, LocalDateTime.class));
    }

    /** Over all tries: what is done is passed over by the next one. */
    void countDone(long id) {
        database.update("UPDATE rp_subsidy_batch SET done_runs = done_runs + 1 WHERE id = ?", id);
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
