package org.residentpension.enrollment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.platform.job.JobBatchlet;
import org.residentpension.platform.job.JobRun;

/** The batch job {@code enrollment-review}. */
@Named
@Dependent
public class RosterReviewBatch extends JobBatchlet {

    @Inject
    private RosterReview review;

    @Override
    protected void work(JobRun run) {
        review.review(run);
    }
}
