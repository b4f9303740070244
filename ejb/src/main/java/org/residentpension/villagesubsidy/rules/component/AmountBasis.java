package org.residentpension.villagesubsidy.rules.component;

import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;

/**
 * Everything about a person-year that an amount depends on.
 *
 * @param person names the person in award lists; null for a person who is on none
 * @param tier the basis tier T: own and sponsored money of the year that counts (R-CAL-1)
 * @param sponsored the part of T that the government paid
 * @param lastYearTier effective tier of the year before, or null
 * @param lowestTier lowest ordinary tier of the year
 * @param groups special groups, own and of the household, valid on their reference day
 * @param ownMoney own NORMAL money of the year not refunded, whenever it was paid
 * @param committed what is already noticed or posted for the person-year
 */
public record AmountBasis(
        String person,
        Money tier,
        Money sponsored,
        Money lastYearTier,
        Money lowestTier,
        Set<SpecialGroup> groups,
        Money ownMoney,
        Committed committed) {

    /** An ordinary member who pays the tier herself: no special group, no award, nothing paid last year (R-GRD-4). */
    public static AmountBasis ordinary(Money tier, Money lowestTier) {
        return new AmountBasis(null, tier, Money.ZERO, null, lowestTier, Set.of(), tier, Committed.NOTHING);
    }

    /** Another year in which she pays the same: nothing is raised since the last one, an award is given once, nothing is committed yet. */
    public AmountBasis again() {
        return new AmountBasis(null, tier, sponsored, tier, lowestTier, groups, ownMoney, Committed.NOTHING);
    }

    /** What the tier is above the base, 0.00 for a tier below it; in yuan. */
    public Money raiseSince(Raise.Base base) {
        return tier.minus(baseOf(base)).max(Money.ZERO);
    }

    /** What the tier is compared with; who paid nothing last year is compared with the lowest tier (R-INC). */
    public Money baseOf(Raise.Base base) {
        return base == Raise.Base.LAST_YEAR && lastYearTier != null ? lastYearTier : lowestTier;
    }
}
