package org.residentpension.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Database;

/** The job rows. Claiming is one conditional update, so two nodes never work on the same job. */
@ApplicationScoped
class JobRepository {

    private static final String COLUMNS =
            "SELECT id, kind, subject_id, state, step, done_count, total_count, attempt, lease_until, incident FROM rp_job ";

    /** Nobody else has taken the job over since the attempt began. */
    private static final String OWNED = " WHERE id = ? AND owner = ? AND attempt = ? AND state = 'RUNNING'";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    long add(String kind, long subjectId, String requestedBy) {
        return database.insert(
                "INSERT INTO rp_job (kind, subject_id, state, requested_by, requested_at) VALUES (?, ?, 'QUEUED', ?, ?)",
                kind,
                subjectId,
                requestedBy,
                clock.now());
    }

    /** Claimed from the beginning: nobody else takes it up before its lease runs out. */
    long addClaimed(String kind, long subjectId, String requestedBy, String owner) {
        return database.insert(
                "INSERT INTO rp_job (kind, subject_id, state, requested_by, requested_at, owner, lease_until, attempt)"
                        + " VALUES (?, ?, 'RUNNING', ?, ?, ?, ?, 1)",
                kind,
                subjectId,
                requestedBy,
                clock.now(),
                owner,
                lease());
    }

    /** Queued jobs, jobs whose lease ran out, and jobs of an earlier life of this very node. */
    List<Job> waiting(String node, String owner) {
        return database.list(
                COLUMNS + "WHERE state = 'QUEUED' OR (state = 'RUNNING' AND (lease_until < ?"
                        + " OR (owner LIKE CONCAT(?, '/%') AND owner <> ?))) ORDER BY id",
                JobRepository::read,
                clock.now(),
                node,
                owner);
    }

    boolean claim(Job job, String owner) {
        return database.update(
                        "UPDATE rp_job SET state = 'RUNNING', owner = ?, lease_until = ?, attempt = attempt + 1,"
                                + " done_count = 0, step = NULL WHERE id = ? AND attempt = ? AND state IN ('QUEUED', 'RUNNING')",
                        owner,
                        lease(),
                        job.id(),
                        job.attempt())
                == 1;
    }

    void renew(long id, String owner) {
        database.update(
                "UPDATE rp_job SET lease_until = ? WHERE id = ? AND owner = ? AND state = 'RUNNING'",
                lease(),
                id,
                owner);
    }

    /** Of whoever still owns it: what an attempt tells that lost its lease is not heard. */
    void progress(JobRun run, String step, long done, long total) {
        database.update(
                "UPDATE rp_job SET step = ?, done_count = ?, total_count = ?" + OWNED,
                step,
                done,
                total,
                run.jobId(),
                run.owner(),
                run.attempt());
    }

    /** The same. */
    void end(JobRun run, Job.State state, String incident) {
        database.update(
                "UPDATE rp_job SET state = ?, ended_at = ?, incident = ?, lease_until = NULL" + OWNED,
                state,
                clock.now(),
                incident,
                run.jobId(),
                run.owner(),
                run.attempt());
    }

    boolean isOwned(JobRun run) {
        return database.count("SELECT COUNT(*) FROM rp_job" + OWNED, run.jobId(), run.owner(), run.attempt()) == 1;
    }

    /** Locks the row until the transaction ends and says whether this attempt still owns it. */
    boolean lockIfOwned(JobRun run) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_job" + OWNED + " FOR UPDATE", run.jobId(), run.owner(), run.attempt())
                == 1;
    }

    Optional<Job> byId(long id) {
        return database.first(COLUMNS + "WHERE id = ?", JobRepository::read, id);
    }

    Optional<Job> latestOf(String kind, long subjectId) {
        return database.first(
                COLUMNS + "WHERE kind = ? AND subject_id = ? ORDER BY id DESC LIMIT 1",
                JobRepository::read,
                kind,
                subjectId);
    }

    private LocalDateTime lease() {
        return clock.now().plusSeconds(Job.LEASE_SECONDS);
    }

    private static Job read(ResultSet row) throws SQLException {
        return new Job(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                Job.State.valueOf(row.getString(4)),
                row.getString(5),
                row.getLong(6),
                row.getLong(7),
                row.getInt(8),
                row.getObject(9, LocalDateTime.class),
                row.getString(10));
    }
}
