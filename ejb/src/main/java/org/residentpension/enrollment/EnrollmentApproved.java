package org.residentpension.enrollment;

/** A relation has become active; whoever has to do something about it does it in the same transaction. */
public record EnrollmentApproved(long personId, long enrollmentId) {}
