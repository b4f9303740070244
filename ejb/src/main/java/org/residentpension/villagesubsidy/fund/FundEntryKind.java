package org.residentpension.villagesubsidy.fund;

/** Why money came into a fund or left it; there is no other way out than a paid notice (S2-57). */
public enum FundEntryKind {
    /** The collective has set its own money aside 集体收益划入. */
    ALLOCATION,
    /** It has paid for a notice what it had not set aside before; both are booked at once, so that the fund explains every payment. */
    PAID_DIRECTLY,
    /** A donation that the collective holds. */
    DONATION,
    /** The tax bureau has given back what was above a notice (R-NOT-3). */
    SURPLUS_RETURNED,
    /** The tax bureau has given back what was paid for a person whose account was settled before (R-DTH). */
    SUBSIDY_RETURNED,
    /** The tax bureau has given back a share of a donation that could not be posted. */
    DONATION_RETURNED,
    NOTICE_PAID,
    /** A receipt was recorded wrongly and taken back: what was paid with it has not left. */
    PAYMENT_TAKEN_BACK,
    /** Takes back an allocation that was entered wrongly, or what was paid directly with a receipt that was. */
    REVERSAL
}
