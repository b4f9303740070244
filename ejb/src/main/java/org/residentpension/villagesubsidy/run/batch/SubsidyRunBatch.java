package org.residentpension.villagesubsidy.run.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.platform.job.JobBatchlet;
import org.residentpension.platform.job.JobRun;

/** The batch job {@code subsidy-run}. */
@Named
@Dependent
public class SubsidyRunBatch extends JobBatchlet {

    @Inject
    private RunBatchAttempt attempt;

    @Override
    protected void work(JobRun job) {
        attempt.make(job);
    }
}
