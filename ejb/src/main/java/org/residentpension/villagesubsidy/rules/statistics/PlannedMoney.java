package org.residentpension.villagesubsidy.rules.statistics;

import java.util.EnumMap;
import java.util.Map;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/**
 * From which sources villages resolved to pay (S2-33, S2-56), in yuan.
 *
 * @param bySource what resolutions tell of each source
 * @param undivided set aside by resolutions that name several sources without saying how much comes from which
 */
public record PlannedMoney(Map<FundingSource, Money> bySource, Money undivided) {

    public static final PlannedMoney NONE = new PlannedMoney(Map.of(), Money.ZERO);

    public PlannedMoney {
        bySource = Map.copyOf(bySource);
    }

    /** The amounts that the resolution tells; the whole budget where it names one source only; nothing where it sets no budget. */
    public static PlannedMoney of(SubsidyStandard standard) {
        if (!standard.sourceAmounts().isEmpty()) {
            return new PlannedMoney(standard.sourceAmounts(), Money.ZERO);
        }
        if (standard.budget() == null) {
            return NONE;
        }
        return standard.fundingSources().size() == 1
                ? new PlannedMoney(Map.of(standard.fundingSources().iterator().next(), standard.budget()), Money.ZERO)
                : new PlannedMoney(Map.of(), standard.budget());
    }

    public PlannedMoney plus(PlannedMoney other) {
        Map<FundingSource, Money> both = new EnumMap<>(FundingSource.class);
        both.putAll(bySource);
        other.bySource.forEach((source, amount) -> both.merge(source, amount, Money::plus));
        return new PlannedMoney(both, undivided.plus(other.undivided));
    }
}
