package org.residentpension.contribution.rules;

/** Paid in its own year, or later for a missed year, or by the procedure 一次性补缴 (R-BAK-1). */
public enum ContributionKind {
    NORMAL,
    GAP_BACK_PAYMENT,
    LUMP_SUM_BACK_PAYMENT
}
