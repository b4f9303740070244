package org.residentpension.platform.job;

import java.time.LocalDateTime;

/** A piece of background work as its row stands. {@code kind} is the name of the batch job that does it. */
public record Job(
        long id,
        String kind,
        long subjectId,
        State state,
        String step,
        long done,
        long total,
        int attempt,
        LocalDateTime leaseUntil) {

    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }
}
