package org.residentpension.platform.job;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.residentpension.platform.Errands;

/**
 * Looks every two seconds for work that nobody does (queued, or its worker died) and starts it; keeps the lease of what
 * runs here. Restarting the server is all that an interrupted job needs.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class JobStarter {

    private static final Logger LOG = Logger.getLogger(JobStarter.class.getName());

    private final Map<Long, Execution> executions = new ConcurrentHashMap<>();
    private final AtomicBoolean looking = new AtomicBoolean();

    /** An attempt that runs here, and its number in the batch repository. */
    private record Execution(JobRun run, long number) {}

    @Inject
    private Errands errands;

    @Inject
    private Node node;

    @Inject
    private JobQueue queue;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Event<JobEnded> ended;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tick() {
        errands.run("look for work", this::look);
    }

    private void look() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        try {
            keepLeases();
            for (Job job : queue.waiting(node.name(), node.owner())) {
                if (!executions.containsKey(job.id()) && queue.claim(job, node.owner())) {
                    start(job);
                }
            }
        } finally {
            looking.set(false);
        }
    }

    private void start(Job job) {
        Properties parameters = new Properties();
        parameters.setProperty("jobId", Long.toString(job.id()));
        parameters.setProperty("subjectId", Long.toString(job.subjectId()));
        parameters.setProperty("owner", node.owner());
        parameters.setProperty("attempt", Integer.toString(job.attempt() + 1));
        JobRun run = new JobRun(job.id(), node.owner(), job.attempt() + 1, job.subjectId());
        executions.put(
                job.id(), new Execution(run, BatchRuntime.getJobOperator().start(job.kind(), parameters)));
    }

    private void keepLeases() {
        executions.forEach((jobId, execution) -> {
            switch (stateOf(execution.number())) {
                case DONE -> ended(execution, Job.State.DONE, null);
                case FAILED -> ended(execution, Job.State.FAILED, incident(jobId));
                default -> queue.renew(jobId, node.owner());
            }
        });
    }

    private Job.State stateOf(long execution) {
        Job.State told = outcomes.of(execution);
        if (told != null) {
            return told;
        }
        BatchStatus status =
                BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus();
        return switch (status) {
            case COMPLETED -> Job.State.DONE;
            case FAILED, STOPPED, ABANDONED -> Job.State.FAILED;
            default -> Job.State.RUNNING;
        };
    }

    /**
     * The subject is told first: an outage in between repeats both, and leaves no subject open whose job has ended. Of an attempt that
     * another one has taken over nobody is told: the job goes on.
     */
    private void ended(Execution execution, Job.State state, String incident) {
        JobRun run = execution.run();
        if (queue.isOwned(run)) {
            queue.byId(run.jobId()).ifPresent(job -> ended.fire(new JobEnded(job.kind(), job.subjectId(), state)));
            queue.end(run, state, incident);
        }
        executions.remove(run.jobId(), execution);
        outcomes.forget(execution.number());
    }

    private static String incident(long jobId) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "job {0} broke, incident {1}", new Object[] {jobId, incident});
        return incident;
    }
}
