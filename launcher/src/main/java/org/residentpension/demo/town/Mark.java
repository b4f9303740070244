package org.residentpension.demo.town;

/** What is particular about a person in the year. */
enum Mark {
    /** Turned 16 within the year and pays for the first time. */
    YOUNG_FIRST_PAYER,
    GROWN_FIRST_PAYER,
    TOPPED_UP,
    /** A receipt with a wrong amount, reversed and written again. */
    CORRECTED,
    /** Missed the year before and pays for it now. */
    GAP_BACK_PAYMENT,
    LUMP_SUM,
    FLEXIBLE_AND_PAID,
    FLEXIBLE_UNPAID,
    OTHER_EMPLOYEE,
    FORMER_EMPLOYEE,
    /** Received 低保 after the sponsorship list was approved, so pays alone. */
    STATUS_TOO_LATE,
    STATUS_ENDED;

    boolean firstPayer() {
        return this == YOUNG_FIRST_PAYER || this == GROWN_FIRST_PAYER;
    }
}
