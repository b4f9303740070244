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
    TERMINATED;

    /** Waits for somebody: no answer yet. */
    public boolean isUnderWay() {
        return this == SUBMITTED || this == RETURNED || this == TOWNSHIP_CHECKED || this == HELD;
    }

    /** Insured: a relation, no longer an application, and not yet ended. */
    public boolean isRelation() {
        return this == ACTIVE || this == PAUSED || this == DRAWING || this == BENEFIT_SUSPENDED;
    }

    /** An application or relation that stands; after these two the person may apply again. */
    public boolean isLive() {
        return this != REJECTED && this != TERMINATED;
    }
}
