package org.residentpension.enrollment;

/** Why a relation ends (policy matrix of R-TRM-3). Either way the whole balance leaves the account. */
public enum TerminationReason {
    /** To the heirs. */
    DEATH,
    /** Settled abroad and gave up the nationality: to the person. */
    EMIGRATED,
    /** The balance moves to the employees' scheme. */
    JOINED_EMPLOYEE_PENSION,
    OTHER
}
