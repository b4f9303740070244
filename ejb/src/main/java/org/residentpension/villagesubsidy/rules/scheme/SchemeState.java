package org.residentpension.villagesubsidy.rules.scheme;

/** Where a scheme stands on its way from the village to the county and after it (workflows §3). */
public enum SchemeState {
    DRAFT,
    DELIBERATING,
    RESOLVED,
    RESOLUTION_DISCLOSED,
    SUBMITTED,
    RETURNED,
    TOWNSHIP_APPROVED,
    COUNTY_APPROVED,
    EFFECTIVE,
    SUSPENDED,
    SUPERSEDED,
    EXPIRED,
    EXITED,
    CANCELLED;

    /** Nothing comes after it. */
    public boolean isOver() {
        return this == SUPERSEDED || this == EXPIRED || this == EXITED || this == CANCELLED;
    }

    /** Under way or in force: no second one may stand beside it (R-SCH-1). */
    boolean takesTheYear() {
        return switch (this) {
            case SUBMITTED, TOWNSHIP_APPROVED, COUNTY_APPROVED, EFFECTIVE, SUSPENDED -> true;
            default -> false;
        };
    }
}
