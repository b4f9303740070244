package org.residentpension.platform.job;

/** One attempt at a job: who makes it and which one it is. */
public record JobRun(long jobId, String owner, int attempt, long subjectId) {}
