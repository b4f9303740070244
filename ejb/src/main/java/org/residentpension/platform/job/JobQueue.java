package org.residentpension.platform.job;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Asking for background work, and keeping its row true while it runs. */
@Stateless
public class JobQueue {

    @Inject
    private JobRepository jobs;

    @Inject
    private Node node;

    /** Joins the caller's transaction: no job without the thing it works on. */
    public long add(String kind, long subjectId, String requestedBy) {
        return jobs.add(kind, subjectId, requestedBy);
    }

    /**
     * The same for work that the asker does at once in her own request, as the first attempt. Should it break off, or the server
     * die, the lease runs out and the job goes on in the background like every other.
     */
    public JobRun addMine(String kind, long subjectId, String requestedBy) {
        String owner = node.owner();
        return new JobRun(jobs.addClaimed(kind, subjectId, requestedBy, owner), owner, 1, subjectId);
    }

    public Optional<Job> latestOf(String kind, long subjectId) {
        return jobs.latestOf(kind, subjectId);
    }

    public Optional<Job> byId(long id) {
        return jobs.byId(id);
    }

    /** Seen at once by whoever watches, whatever becomes of the work's own transaction; not from an attempt that lost its lease. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void progress(JobRun run, String step, long done, long total) {
        jobs.progress(run, step, done, total);
    }

    /**
     * The last act of a step: throws if another attempt has taken over, so that whoever lost the lease finishes nothing.
     * Progress can no longer be told afterwards, the row is locked.
     */
    public void finish(JobRun run) {
        if (!jobs.lockIfOwned(run)) {
            throw new IllegalStateException("job " + run.jobId() + " was taken over");
        }
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Job> waiting(String node, String owner) {
        return jobs.waiting(node, owner);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean claim(Job job, String owner) {
        return jobs.claim(job, owner);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void renew(long id, String owner) {
        jobs.renew(id, owner);
    }

    /** Whether the attempt is still the one that counts. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isOwned(JobRun run) {
        return jobs.isOwned(run);
    }

    /** Of an attempt that lost its lease nothing is written down. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void end(JobRun run, Job.State state, String incident) {
        jobs.end(run, state, incident);
    }
}
