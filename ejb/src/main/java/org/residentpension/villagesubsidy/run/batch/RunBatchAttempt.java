package org.residentpension.villagesubsidy.run.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.Outage;
import org.residentpension.platform.ThrownBack;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.job.JobRun;
import org.residentpension.villagesubsidy.run.RunStepRefused;

/** One attempt at a batch, in the background or while the asker waits: run by run, those that are done already are passed over. */
@ApplicationScoped
class RunBatchAttempt {

    private static final Logger LOG = Logger.getLogger(RunBatchAttempt.class.getName());

    @Inject
    private RunBatchSteps steps;

    @Inject
    private JobQueue queue;

    void make(JobRun job) {
        RunBatchSteps.Try now = steps.beginTry(job);
        List<Long> subjects = now.subjects();
        for (int i = 0; i < subjects.size(); i++) {
            take(job, now.number(), subjects.get(i));
            queue.progress(job, "RUNS", i + 1L, subjects.size());
            queue.renew(job.jobId(), job.owner());
        }
        steps.end(job);
    }

    /** One village's obstacle is not the others', be it a refusal, a lock that somebody holds or a fault in its data. */
    private void take(JobRun job, int attempt, long subject) {
        try {
            patiently(() -> steps.step(job, subject));
        } catch (BusinessException refused) {
            steps.refused(job, attempt, subject, refused);
        } catch (RuntimeException broken) {
            if (Outage.isLock(broken)) {
                steps.refused(job, attempt, subject, new RunStepRefused("X_BUSY"));
            } else if (Outage.isBehind(broken)) {
                throw broken; // nobody's fault: the whole attempt breaks off and is made again
            } else {
                LOG.log(Level.SEVERE, "batch " + job.subjectId() + " broke at " + subject, broken);
                steps.refused(job, attempt, subject, new RunStepRefused("X_FAILURE"));
            }
        }
    }

    /** Somebody else holds a run that this step needs as well, or has just opened it: she is through in a moment. */
    private static void patiently(Runnable step) {
        ThrownBack.againAfter(broken -> Outage.isLock(broken) || Outage.isThrownBack(broken), step);
    }
}
