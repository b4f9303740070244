package org.residentpension.villagesubsidy.run.batch;

import jakarta.ejb.Stateless;
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
import org.residentpension.platform.job.Job;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;

/** One act on all runs of a place: at once where a user can wait for it, as a batch job with progress where she cannot. */
@Stateless
public class RunBatchService {

    static final String JOB = "subsidy-run";

    /** About what a user waits for without doubting. */
    private static final long AT_ONCE = 5_000;

    @Inject
    private RunBatchRepository batches;

    @Inject
    private RunBatchWork work;

    @Inject
    private JobQueue queue;

    @Inject
    private RunDesk desk;

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

    /** Opens and freezes the run of every village with an effective scheme (S2-39). @return the number of the batch */
    @Once
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public long extract(String division, int year, String lateReason) {
        return start(RunBatch.Kind.EXTRACT, division, year, lateReason, null);
    }

    @Once
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public long calculate(String division, int year) {
        return start(RunBatch.Kind.CALCULATE, division, year, null, null);
    }

    /** Posts every run that is paid and that this officer may post. */
    @Once
    @Requires(value = Right.RUN_POST, ofObject = true)
    public long post(String division, int year, LocalDate creditedOn) {
        return start(RunBatch.Kind.POST, division, year, null, creditedOn);
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

    /** Empty for a batch that was done at once. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public Optional<Job> jobOf(long id) {
        open(id);
        return queue.latestOf(JOB, id);
    }

    private long start(RunBatch.Kind kind, String division, int year, String reason, LocalDate creditedOn) {
        Division place = divisions.divisions().find(division).orElse(null);
        guard.assertMay(kind.right(), "rp_division:" + division, place == null ? null : place.code());
        long id = batches.add(kind, place.code(), year, reason, creditedOn, desk.act());
        audit.done(caller.line("RUN_BATCH_" + kind).about("rp_subsidy_batch:" + id, place.code()));
        ScopeReach there = divisions.divisions().reachOf(place.code(), desk.today());
        if (batches.persons(there) > AT_ONCE) {
            queue.add(JOB, id, caller.userName());
        } else {
            workAtOnce(batches.byId(id).orElseThrow());
        }
        return id;
    }

    private void workAtOnce(RunBatch batch) {
        for (long subject : work.subjects(batch)) {
            if (work.step(batch, subject)) {
                batches.count(batch.id(), true);
            }
        }
        batches.end(batch.id(), desk.act().at());
    }
}
