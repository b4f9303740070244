package org.residentpension.enrollment;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.platform.job.JobRuns;

/** The batch job {@code enrollment-review}. */
@Named
@Dependent
public class RosterReviewBatch extends AbstractBatchlet {

    @Inject
    private JobContext context;

    @Inject
    private RosterReview review;

    @Override
    public String process() {
        review.review(JobRuns.of(context));
        return "DONE";
    }
}
