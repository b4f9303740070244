package org.residentpension.villagesubsidy.rules.statistics;

import org.residentpension.kernel.Money;

/** How the tier of a subsidised person stands against that of the year before (S2-65: 提高档次缴费). */
public enum TierMove {
    RAISED,
    KEPT,
    LOWERED,
    /** Nothing was paid for the year before: a first or resumed contribution raises no tier. */
    NEW;

    /**
     * @param tier of the year of the subsidy, in yuan
     * @param lastYear that of the year before; null where there was none
     */
    public static TierMove of(Money tier, Money lastYear) {
        if (lastYear == null || lastYear.isZero()) {
            return NEW;
        }
        int more = tier.compareTo(lastYear);
        return more > 0 ? RAISED : more < 0 ? LOWERED : KEPT;
    }
}
