package org.residentpension.platform.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.inject.Inject;

/** One attempt at a job as a batch artifact. How it ended is told here too, because the batch repository may be out of reach. */
public abstract class JobBatchlet extends AbstractBatchlet {

    @Inject
    private JobContext context;

    @Inject
    private Outcomes outcomes;

    /** Whatever it throws breaks the attempt. */
    protected abstract void work(JobRun run);

    @Override
    public String process() {
        boolean done = false;
        try {
            work(JobRuns.of(context));
            done = true;
            return "DONE";
        } finally {
            outcomes.tell(context.getExecutionId(), done ? Job.State.DONE : Job.State.FAILED);
        }
    }
}
