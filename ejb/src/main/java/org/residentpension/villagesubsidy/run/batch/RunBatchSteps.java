package org.residentpension.villagesubsidy.run.batch;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.job.JobRun;
import org.residentpension.platform.once.Once;

/**
 * The steps of a batch, each run a transaction of its own: a crash costs the run that was under way, no other. Its caller has no
 * transaction: what the first step wrote down is there for the next one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RunBatchSteps {

    @Inject
    private RunBatchRepository batches;

    @Inject
    private RunBatchWork work;

    @Inject
    private AuditTrail audit;

    @Inject
    private JobQueue queue;

    @Inject
    private BusinessClock clock;

    /**
     * Puts down what was asked for, together with the job that does it: in the asker's own request where she can wait for it
     * ({@code atOnce}), else in the background.
     *
     * @param line of the audit trail, by whoever asks
     */
    @Once
    public Begun begin(RunBatch.Asked asked, AuditLine line, boolean atOnce) {
        long id = batches.add(asked, new Act(line.staffId(), clock.now()));
        audit.done(line.about("rp_subsidy_batch:" + id, asked.division()));
        String userName = line.userName();
        if (!atOnce) {
            queue.add(RunBatchService.JOB, id, userName);
        }
        return new Begun(id, atOnce ? queue.addMine(RunBatchService.JOB, id, userName) : null);
    }

    /** @param job null where it waits for the background */
    public record Begun(long id, JobRun job) {}

    /** One try at a batch: which one it is, and what it finds to do. */
    public record Try(int number, List<Long> subjects) {}

    /** Nothing to do for a batch that an earlier attempt has ended. */
    public Try beginTry(JobRun job) {
        RunBatch batch = batches.byId(job.subjectId()).orElseThrow();
        return batch.isEnded() ? new Try(0, List.of()) : new Try(batches.beginTry(batch.id()), work.subjects(batch));
    }

    /** Nothing happens to a run that stays as it was. */
    public void step(JobRun job, long subject) {
        RunBatch batch = batches.byId(job.subjectId()).orElseThrow();
        if (work.step(batch, subject)) {
            batches.countDone(batch.id());
        }
    }

    /** Something stands against the step of one run; the others go on. It is put on record as at the screen. */
    public void refused(JobRun job, int attempt, long subject, BusinessException refusal) {
        RunBatch batch = batches.byId(job.subjectId()).orElseThrow();
        AuditLine line = work.attempt(batch, subject);
        batches.refuse(batch.id(), attempt, line.division(), refusal.code());
        if (!refusal.isOnRecord()) {
            audit.refused(line.because(refusal.code()));
        }
    }

    public void end(JobRun job) {
        batches.end(job.subjectId(), clock.now());
        queue.finish(job);
    }
}
