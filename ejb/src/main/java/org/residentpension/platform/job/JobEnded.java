package org.residentpension.platform.job;

/** A job has ended on this node; whoever owns the subject may have to tell its own row. After an outage it is told again. */
public record JobEnded(String kind, long subjectId, Job.State state) {}
