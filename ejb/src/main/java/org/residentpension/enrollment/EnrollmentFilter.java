package org.residentpension.enrollment;

/** What the list of applications is narrowed to; null restricts nothing. */
public record EnrollmentFilter(EnrollmentState state, String division, String name, Long importId) {}
