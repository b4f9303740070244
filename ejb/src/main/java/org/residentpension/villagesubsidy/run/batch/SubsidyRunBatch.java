package org.residentpension.villagesubsidy.run.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.job.JobRun;
import org.residentpension.platform.job.JobRuns;

/** The batch job {@code subsidy-run}: run by run, those that are done already are passed over at a repetition. */
@Named
@Dependent
public class SubsidyRunBatch extends AbstractBatchlet {

    @Inject
    private JobContext context;

    @Inject
    private RunBatchSteps steps;

    @Inject
    private JobQueue queue;

    @Override
    public String process() {
        JobRun job = JobRuns.of(context);
        List<Long> subjects = steps.subjects(job);
        for (int i = 0; i < subjects.size(); i++) {
            take(job, subjects.get(i));
            queue.progress(job.jobId(), "RUNS", i + 1L, subjects.size());
        }
        steps.end(job);
        return "DONE";
    }

    private void take(JobRun job, long subject) {
        try {
            steps.step(job, subject);
        } catch (BusinessException refused) { // one village's obstacle is not the others'
            steps.refused(job);
        }
    }
}
