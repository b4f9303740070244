package org.residentpension.villagesubsidy.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;

/** Runs and their timelines. */
@ApplicationScoped
public class RunRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    public void add(SubsidyRun run) {
        entities.persist(run);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    public Optional<SubsidyRun> byId(long id) {
        return Optional.ofNullable(entities.find(SubsidyRun.class, id));
    }

    /** Locked until the transaction ends, and counted up whatever changes: a look at the run before is stale afterwards. */
    public Optional<SubsidyRun> locked(long id) {
        return Optional.ofNullable(entities.find(SubsidyRun.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whoever looked at the run before this act has to look again, also if only its lines changed. */
    void touch(SubsidyRun run) {
        entities.lock(run, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    public List<SubsidyRun> ofCollective(long collectiveId) {
        return entities.createQuery(
                        "SELECT r FROM SubsidyRun r WHERE r.collectiveId = :collective ORDER BY r.year, r.sequence, r.id",
                        SubsidyRun.class)
                .setParameter("collective", collectiveId)
                .getResultList();
    }

    public List<SubsidyRun> ofScheme(long schemeId, int year) {
        return entities.createQuery(
                        "SELECT r FROM SubsidyRun r WHERE r.schemeId = :scheme AND r.year = :year AND r.cancelledAt IS NULL"
                                + " ORDER BY r.sequence",
                        SubsidyRun.class)
                .setParameter("scheme", schemeId)
                .setParameter("year", year)
                .getResultList();
    }

    /** The number of the last supplementary run of that scheme and year, also of one that has ended; 0 before there is one. */
    int lastSequence(long schemeId, int year) {
        return (int) database.count(
                "SELECT COALESCE(MAX(sequence), 0) FROM rp_subsidy_run WHERE scheme_id = ? AND subsidy_year = ?",
                schemeId,
                year);
    }

    /** A village's own scheme has a run of that year that is not cancelled; also one that the collective has left since (R-SCH-1). */
    boolean hasOwnOfVillage(long collectiveId, int year) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_subsidy_run r JOIN rp_subsidy_scheme s ON s.id = r.scheme_id"
                                + " WHERE r.collective_id = ? AND r.subsidy_year = ? AND r.cancelled_at IS NULL"
                                + " AND s.scheme_scope = 'VILLAGE'",
                        collectiveId,
                        year)
                > 0;
    }

    /** The run whose extract stands behind a supplementary one; any other stands on its own. */
    public SubsidyRun extracted(SubsidyRun run) {
        return run.isSupplementary() ? ofScheme(run.schemeId(), run.year()).get(0) : run;
    }

    public List<SubsidyRun> ofYear(int year, ScopeReach reach) {
        return entities.createQuery(
                        "SELECT r FROM SubsidyRun r WHERE r.year = :year ORDER BY r.divisionCode, r.sequence, r.id",
                        SubsidyRun.class)
                .setParameter("year", year)
                .getResultStream()
                .filter(run -> reach.reaches(DivisionCode.of(run.divisionCode())))
                .toList();
    }

    void record(SubsidyRun run, RunAction action, RunState from, Act act, String note) {
        database.insert(
                "INSERT INTO rp_subsidy_run_step (run_id, action, from_state, to_state, staff_id, acted_at, line_count,"
                        + " total, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                action,
                from,
                run.state(),
                act.staffId(),
                act.at(),
                run.lineCount(),
                run.total().amount(),
                note);
    }

    /**
     * What she did with the run and with those of its scheme and year before it, and who gave one of them back or voided a notice; in the order in which
     * it was done. Cancelled ones are no part of what the run rests on.
     */
    List<SeparationOfDuties.Deed> deedsOf(SubsidyRun run, long staffId) {
        return database.list(
                "SELECT t.run_id, t.action, t.staff_id = ? FROM rp_subsidy_run r JOIN rp_subsidy_run_step t ON t.run_id = r.id"
                        + " WHERE (r.id = ? OR r.scheme_id = ? AND r.subsidy_year = ? AND r.sequence < ? AND r.cancelled_at IS NULL)"
                        + " AND (t.staff_id = ? OR t.action IN (?, ?)) ORDER BY t.id",
                row -> new SeparationOfDuties.Deed(
                        row.getLong(1), RunAction.valueOf(row.getString(2)), row.getBoolean(3)),
                staffId,
                run.id(),
                run.schemeId(),
                run.year(),
                run.sequence(),
                staffId,
                RunAction.RETURN,
                RunAction.VOID_NOTICE);
    }

    public List<RunStep> stepsOf(long runId) {
        return database.list(
                "SELECT t.action, t.from_state, t.to_state, s.name, t.acted_at, t.line_count, t.total, t.note"
                        + " FROM rp_subsidy_run_step t JOIN rp_staff s ON s.id = t.staff_id WHERE t.run_id = ? ORDER BY t.id",
                row -> new RunStep(
                        RunAction.valueOf(row.getString(1)),
                        row.getString(2) == null ? null : RunState.valueOf(row.getString(2)),
                        RunState.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class),
                        row.getInt(6),
                        new Money(row.getBigDecimal(7)),
                        row.getString(8)),
                runId);
    }
}
