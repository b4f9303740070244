package org.residentpension.contribution;

/** A task was dealt with outside; whoever opened it may have something to finish. */
public record TaskSettled(long taskId, Task.Type type, long staffId) {}
