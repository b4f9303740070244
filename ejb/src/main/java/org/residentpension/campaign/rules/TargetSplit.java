package org.residentpension.campaign.rules;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * One metric of a town's plan: the town's own target and those of its villages.
 *
 * @param town null where the town has no target
 * @param villages the targets that were set; empty where the metric is not split
 */
public record TargetSplit(BigDecimal town, Collection<BigDecimal> villages) {

    /** R-TGT-1: village targets add up to the town's; a metric given only for the town is not split and not tested. */
    public boolean isSound() {
        return villages.isEmpty() || town != null && sum().compareTo(town) == 0;
    }

    /** Zero where the town has no target. */
    public BigDecimal shownTown() {
        return town == null ? BigDecimal.ZERO : town;
    }

    public BigDecimal sum() {
        return villages.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
