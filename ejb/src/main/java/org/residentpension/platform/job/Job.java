package org.residentpension.platform.job;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A piece of background work as its row stands. {@code kind} is the name of the batch job that does it, {@code incident}
 * the number of its failure, if it failed.
 */
public record Job(
        long id,
        String kind,
        long subjectId,
        State state,
        String step,
        long done,
        long total,
        int attempt,
        LocalDateTime leaseUntil,
        String incident)
        implements Serializable {

    static final int LEASE_SECONDS = 30;

    /** The lease is renewed every two seconds; so long without it means that the worker is gone. */
    private static final int SILENT_SECONDS = 10;

    /** The worker died or cannot reach the database; another one takes over when the lease has run out. */
    public boolean isSilent(LocalDateTime now) {
        return state == State.RUNNING
                && leaseUntil != null
                && leaseUntil.minusSeconds(LEASE_SECONDS - SILENT_SECONDS).isBefore(now);
    }

    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }
}
