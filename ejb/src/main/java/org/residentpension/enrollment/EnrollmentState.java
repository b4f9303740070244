package org.residentpension.enrollment;

/** Where an application, and later the relation, stands (workflows.md §1). */
public enum EnrollmentState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    TOWNSHIP_CHECKED,
    HELD,
    REJECTED,
    ACTIVE,
    PAUSED,
    DRAWING,
    BENEFIT_SUSPENDED,
    TERMINATED
}
