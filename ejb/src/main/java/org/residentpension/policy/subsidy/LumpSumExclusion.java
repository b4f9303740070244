package org.residentpension.policy.subsidy;

/** What a lump-sum back-payment 一次性补缴 excludes (R-ELG-7): the person for that year, or only that money. */
public enum LumpSumExclusion {
    PERSON_YEAR,
    AMOUNT_ONLY
}
