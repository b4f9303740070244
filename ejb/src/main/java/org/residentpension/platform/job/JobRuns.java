package org.residentpension.platform.job;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import java.util.Properties;

/** Reads from a batch execution which attempt at which job it is. */
public final class JobRuns {

    private JobRuns() {}

    public static JobRun of(JobContext context) {
        Properties parameters = BatchRuntime.getJobOperator().getParameters(context.getExecutionId());
        return new JobRun(
                Long.parseLong(parameters.getProperty("jobId")),
                parameters.getProperty("owner"),
                Integer.parseInt(parameters.getProperty("attempt")),
                Long.parseLong(parameters.getProperty("subjectId")));
    }
}
