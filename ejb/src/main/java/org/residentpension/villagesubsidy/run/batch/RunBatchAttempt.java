package org.residentpension.villagesubsidy.run.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.job.JobRun;

/** One attempt at a batch, in the background or while the asker waits: run by run, those that are done already are passed over. */
@ApplicationScoped
class RunBatchAttempt {

    @Inject
    private RunBatchSteps steps;

    @Inject
    private JobQueue queue;

    void make(JobRun job) {
        RunBatchSteps.Try now = steps.beginTry(job);
        List<Long> subjects = now.subjects();
        for (int i = 0; i < subjects.size(); i++) {
            take(job, now.number(), subjects.get(i));
            queue.progress(job.jobId(), "RUNS", i + 1L, subjects.size());
            queue.renew(job.jobId(), job.owner());
        }
        steps.end(job);
    }

    private void take(JobRun job, int attempt, long subject) {
        try {
            steps.step(job, subject);
        } catch (BusinessException refused) { // one village's obstacle is not the others'
            steps.refused(job, attempt, subject, refused);
        }
    }
}
