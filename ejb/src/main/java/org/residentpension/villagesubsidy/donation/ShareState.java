package org.residentpension.villagesubsidy.donation;

/** How far the share of one person is. */
public enum ShareState {
    /** Until she has a contribution of the year (R-DON-1). */
    WAITING,
    READY,
    POSTED,
    /** Paid, but no longer to be posted: it goes back to the donor. */
    RETURNED
}
