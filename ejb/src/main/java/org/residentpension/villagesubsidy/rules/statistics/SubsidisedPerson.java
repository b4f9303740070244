package org.residentpension.villagesubsidy.rules.statistics;

import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;

/**
 * Somebody with an amount in the total of a run of a village, as her line tells it.
 *
 * @param payable in yuan
 * @param tier of the year of the subsidy
 * @param lastYearTier null where nothing was paid for the year before
 * @param groups hers on the day that the run looks at
 */
public record SubsidisedPerson(Money payable, Money tier, Money lastYearTier, Set<SpecialGroup> groups) {

    public SubsidisedPerson {
        groups = Set.copyOf(groups);
    }

    /**
     * One person who stands in several runs of her village, that of the village and those of single matters: all her money counts, and
     * her tiers and groups are those of the line computed last, which rests on the latest facts.
     */
    public SubsidisedPerson and(SubsidisedPerson later) {
        return new SubsidisedPerson(payable.plus(later.payable), later.tier, later.lastYearTier, later.groups);
    }

    TierMove move() {
        return TierMove.of(tier, lastYearTier);
    }
}
