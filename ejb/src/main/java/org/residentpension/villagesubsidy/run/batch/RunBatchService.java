package org.residentpension.villagesubsidy.run.batch;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.job.Job;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/**
 * One act on all runs of a place: at once where a user can wait for it, in the background with progress where she cannot. Either way
 * each run is a transaction of its own and a job stands behind it, so that what breaks off goes on by itself.
 */
@Stateless
public class RunBatchService {

    static final String JOB = "subsidy-run";

    /** About what a user waits for without doubting. */
    private static final long AT_ONCE = 5_000;

    @Inject
    private RunBatchRepository batches;

    @Inject
    private RunBatchSteps steps;

    @Inject
    private RunBatchAttempt attempt;

    @Inject
    private RunBatchWork work;

    @Inject
    private RunDesk desk;

    @Inject
    private JobQueue queue;

    @Inject
    private BusinessClock clock;

    @Inject
    private ScopeGuard guard;

    @Inject
    private DivisionService divisions;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * Opens and freezes the run of every village with an effective scheme (S2-39); each run in a transaction of its own, as in the
     * other two.
     *
     * @return the number of the batch, which tells what stood against single runs
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public long extract(String division, int year, String lateReason) {
        return start(new RunBatch.Asked(RunBatch.Kind.EXTRACT, division, year, lateReason, null));
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public long calculate(String division, int year) {
        return start(new RunBatch.Asked(RunBatch.Kind.CALCULATE, division, year, null, null));
    }

    /** Posts every run that is paid and that this officer may post. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Requires(value = Right.RUN_POST, ofObject = true)
    public long post(String division, int year, LocalDate creditedOn) {
        return start(new RunBatch.Asked(RunBatch.Kind.POST, division, year, null, creditedOn));
    }

    /** Whether a run has too many persons to wait for: then the page asks for {@link #one} instead of doing the step at once. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public boolean isLong(long runId) {
        return batches.persons(divisions.divisions().reachOf(desk.open(runId).divisionCode(), clock.today())) > AT_ONCE;
    }

    /**
     * The step of one run in the background. What stands against it by now is told at once, as at the screen; what comes up in
     * between stands beside the batch.
     *
     * @param reason of a late extract, or null
     * @param creditedOn of a posting, or null
     */
    @Once
    @Requires(
            value = {Right.RUN_EXTRACT, Right.RUN_POST},
            ofObject = true)
    public long one(long runId, int version, RunBatch.Kind kind, String reason, LocalDate creditedOn) {
        RunDesk.Taken taken = desk.take(runId, version, kind.action());
        SubsidyRun run = taken.run();
        if (batches.latestOfRun(runId).filter(batch -> !batch.isEnded()).isPresent()) {
            throw desk.refusal(run, kind.action(), new RunStepRefused("X_UNDER_WAY"));
        }
        RunBatch.Asked asked = new RunBatch.Asked(kind, run.divisionCode(), run.year(), runId, reason, creditedOn);
        work.refuseUnfit(asked);
        long id = batches.add(asked, taken.act());
        queue.add(JOB, id, caller.userName());
        audit.done(caller.line("RUN_BATCH_" + kind).about("rp_subsidy_batch:" + id, run.divisionCode()));
        return id;
    }

    /** The last step that was asked for in the background on the page of a run. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public Optional<RunBatch> latestOfRun(long runId) {
        desk.open(runId);
        return batches.latestOfRun(runId);
    }

    /** What was asked for in a year on places of the caller, the newest first. */
    @Requires(Right.RUN_READ)
    public List<RunBatch> ofYear(int year) {
        return batches.ofYear(year, reach.of(Right.RUN_READ));
    }

    /** Why runs stayed as they were, in the order in which they were met. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public List<RunBatch.Refusal> refusals(long id) {
        open(id);
        return batches.refusals(id);
    }

    /** After a crash or an outage that ended the work: whatever is done already is passed over. */
    @Once
    @Requires(value = Right.RUN_READ, ofObject = true)
    public void tryAgain(long id) {
        RunBatch batch = open(id);
        String subject = "rp_subsidy_batch:" + id;
        guard.assertMay(batch.kind().right(), subject, batch.division());
        caller.attempts("RUN_BATCH_" + batch.kind(), subject, batch.division());
        batches.lock(id); // two who ask at once begin one job
        if (!isBroken(id)) {
            throw new RunStepRefused("X_STATE");
        }
        queue.add(JOB, id, caller.userName());
        audit.done(caller.line("RUN_BATCH_" + batch.kind()).about(subject, batch.division()));
    }

    private boolean isBroken(long id) {
        return queue.latestOf(JOB, id)
                .filter(job -> job.state() == Job.State.FAILED)
                .isPresent();
    }

    @Requires(value = Right.RUN_READ, ofObject = true)
    public RunBatch open(long id) {
        RunBatch batch = batches.byId(id).orElse(null);
        guard.assertMay(Right.RUN_READ, "rp_subsidy_batch:" + id, batch == null ? null : batch.division());
        return batch;
    }

    /** Whatever works on it, or did: the background, or the request of whoever asked for it. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public Optional<Job> jobOf(long id) {
        open(id);
        return queue.latestOf(JOB, id);
    }

    private long start(RunBatch.Asked asked) {
        Division place = divisions.divisions().find(asked.division()).orElse(null);
        guard.assertMay(asked.kind().right(), "rp_division:" + asked.division(), place == null ? null : place.code());
        String event = "RUN_BATCH_" + asked.kind();
        caller.attempts(event, "rp_division:" + place.code(), place.code());
        work.refuseUnfit(asked);
        ScopeReach there = divisions.divisions().reachOf(place.code(), clock.today());
        boolean atOnce = batches.persons(there) <= AT_ONCE;
        RunBatchSteps.Begun begun = steps.begin(asked, caller.line(event), atOnce);
        if (atOnce) {
            attempt.make(begun.job());
            queue.end(begun.job(), Job.State.DONE, null);
        }
        return begun.id();
    }
}
