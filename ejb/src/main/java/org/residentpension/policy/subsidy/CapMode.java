package org.residentpension.policy.subsidy;

/** What stands under the top tier of the year (R-CAP-1). Matching and sponsored money never do. */
public enum CapMode {
    /** Collective subsidy and donations. */
    COMBINED,
    COLLECTIVE_ONLY,
    /** Own money, collective subsidy and donations. */
    ALL_NON_GOVERNMENT,
    /** The collective subsidy, under the tier that the person chose instead of the top tier. */
    OWN_TIER
}
