package org.residentpension.villagesubsidy.donation;

/** How far a donation is (workflows.md §5). */
public enum DonationState {
    REGISTERED,
    /** The collective has the money in its fund. */
    FUNDS_RECEIVED,
    NOTICE_ISSUED,
    /** Paid, and in the accounts as far as it could be posted. */
    POSTED,
    CANCELLED
}
