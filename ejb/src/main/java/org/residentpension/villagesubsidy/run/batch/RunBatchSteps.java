package org.residentpension.villagesubsidy.run.batch;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.job.JobRun;

/** The steps of a batch job, each run a transaction of its own: a crash costs the run that was under way, no other. */
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

    /** Empty for a batch that an earlier attempt has ended. */
    public List<Long> subjects(JobRun job) {
        RunBatch batch = batches.byId(job.subjectId()).orElseThrow();
        return batch.isEnded() ? List.of() : work.subjects(batch);
    }

    /** @return false if the run stayed as it was */
    public boolean step(JobRun job, long subject) {
        RunBatch batch = batches.byId(job.subjectId()).orElseThrow();
        boolean done = work.step(batch, subject);
        if (done) {
            batches.count(batch.id(), true);
        }
        return done;
    }

    /** Something stands against the step of one run; the others go on. It is put on record as at the screen. */
    public void refused(JobRun job, long subject, BusinessException refusal) {
        batches.count(job.subjectId(), false);
        RunBatch batch = batches.byId(job.subjectId()).orElseThrow();
        AuditLine attempt = work.attempt(batch, subject);
        batches.refuse(batch.id(), attempt.division(), refusal.code());
        if (!refusal.isOnRecord()) {
            audit.refused(attempt.because(refusal.code()));
        }
    }

    public void end(JobRun job) {
        batches.end(job.subjectId(), clock.now());
        queue.finish(job);
    }
}
