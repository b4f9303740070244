package org.residentpension.villagesubsidy.run.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.job.JobBatchlet;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.job.JobRun;

/** The batch job {@code subsidy-run}: run by run, those that are done already are passed over at a repetition. */
@Named
@Dependent
public class SubsidyRunBatch extends JobBatchlet {

    @Inject
    private RunBatchSteps steps;

    @Inject
    private JobQueue queue;

    @Override
    protected void work(JobRun job) {
        List<Long> subjects = steps.subjects(job);
        for (int i = 0; i < subjects.size(); i++) {
            take(job, subjects.get(i));
            queue.progress(job.jobId(), "RUNS", i + 1L, subjects.size());
        }
        steps.end(job);
    }

    private void take(JobRun job, long subject) {
        try {
            steps.step(job, subject);
        } catch (BusinessException refused) { // one village's obstacle is not the others'
            steps.refused(job, subject, refused);
        }
    }
}
