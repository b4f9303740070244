package org.residentpension.villagesubsidy.scheme;

/**
 * Where a scheme stands (workflows.md §3). Those that only the calendar or a suspension brings about are derived when the
 * scheme is read ({@link SchemeStanding}); only the others are stored.
 */
public enum SchemeState {
    DRAFT(true),
    DELIBERATING(true),
    RESOLVED(true),
    RESOLUTION_DISCLOSED(false),
    SUBMITTED(true),
    RETURNED(true),
    TOWNSHIP_APPROVED(true),
    COUNTY_APPROVED(true),
    EFFECTIVE(false),
    SUSPENDED(false),
    SUPERSEDED(false),
    EXPIRED(false),
    EXITED(true),
    CANCELLED(true);

    private final boolean stored;

    SchemeState(boolean stored) {
        this.stored = stored;
    }

    boolean isStored() {
        return stored;
    }

    /** Waits for somebody: not approved and not ended. */
    public boolean isUnderWay() {
        return ordinal() < COUNTY_APPROVED.ordinal();
    }
}
