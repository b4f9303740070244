package org.residentpension.intake;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.platform.job.JobRun;
import org.residentpension.platform.job.JobRuns;

/** The batch job {@code intake}: both steps of one attempt. A repetition starts from the stored file again. */
@Named
@Dependent
public class IntakeBatch extends AbstractBatchlet {

    @Inject
    private JobContext context;

    @Inject
    private IntakeSteps steps;

    @Override
    public String process() {
        JobRun run = JobRuns.of(context);
        steps.judgeAndApply(run, steps.read(run));
        return "DONE";
    }
}
