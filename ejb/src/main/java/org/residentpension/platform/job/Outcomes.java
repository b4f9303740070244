package org.residentpension.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How the attempts on this server ended. The batch repository lies in the database: an attempt that breaks because the
 * database is away stays there as started for ever.
 */
@ApplicationScoped
class Outcomes {

    private final Map<Long, Job.State> byExecution = new ConcurrentHashMap<>();

    void tell(long execution, Job.State end) {
        byExecution.put(execution, end);
    }

    /** Null while it runs, or when it never began. */
    Job.State of(long execution) {
        return byExecution.get(execution);
    }

    void forget(long execution) {
        byExecution.remove(execution);
    }
}
