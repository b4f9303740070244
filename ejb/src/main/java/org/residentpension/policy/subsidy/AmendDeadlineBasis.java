package org.residentpension.policy.subsidy;

/** Which step of an amended scheme must be done by the deadline of the year before (R-SCH-4). */
public enum AmendDeadlineBasis {
    RESOLVED,
    SUBMITTED,
    COUNTY_APPROVED
}
