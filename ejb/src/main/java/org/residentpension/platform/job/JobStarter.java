package org.residentpension.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.batch.operations.JobOperator;
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
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

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

    private final Map<Long, Long> executions = new ConcurrentHashMap<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private String node;
    private String owner;

    @Inject
    private JobQueue queue;

    @Inject
    private Event<JobEnded> ended;

    @PostConstruct
    void name() {
        node = System.getProperty("com.sun.aas.instanceName", "server") + "@"
                + System.getProperty("com.sun.aas.hostName", "localhost");
        owner = node + "/" + ManagementFactory.getRuntimeMXBean().getStartTime() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void look() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        try {
            keepLeases();
            for (Job job : queue.waiting(node, owner)) {
                if (!executions.containsKey(job.id()) && queue.claim(job, owner)) {
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
        parameters.setProperty("owner", owner);
        parameters.setProperty("attempt", Integer.toString(job.attempt() + 1));
        executions.put(job.id(), BatchRuntime.getJobOperator().start(job.kind(), parameters));
    }

    private void keepLeases() {
        JobOperator operator = BatchRuntime.getJobOperator();
        executions.forEach((jobId, execution) -> {
            BatchStatus status = operator.getJobExecution(execution).getBatchStatus();
            switch (status) {
                case COMPLETED -> ended(jobId, Job.State.DONE, null);
                case FAILED, STOPPED, ABANDONED -> ended(jobId, Job.State.FAILED, incident(jobId, status));
                default -> queue.renew(jobId, owner);
            }
        });
    }

    private void ended(long jobId, Job.State state, String incident) {
        queue.end(jobId, state, incident);
        executions.remove(jobId);
        queue.byId(jobId).ifPresent(job -> ended.fire(new JobEnded(job.kind(), job.subjectId(), state)));
    }

    private static String incident(long jobId, BatchStatus status) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "job {0} ended as {1}, incident {2}", new Object[] {jobId, status, incident});
        return incident;
    }
}
