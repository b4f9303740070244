package org.residentpension.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.platform.Outage;
import org.residentpension.platform.ThrownBack;
import org.residentpension.platform.job.JobBatchlet;
import org.residentpension.platform.job.JobRun;

/** The batch job {@code intake}: both steps of one attempt. A repetition starts from the stored file again. */
@Named
@Dependent
public class IntakeBatch extends JobBatchlet {

    @Inject
    private IntakeSteps steps;

    @Override
    protected void work(JobRun run) {
        int read = steps.read(run);
        ThrownBack.againAfter(Outage::isThrownBack, () -> steps.judgeAndApply(run, read));
    }
}
