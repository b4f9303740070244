package org.residentpension.villagesubsidy.rules.simulation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.SpecialGroup;

/**
 * What a standard would do in a village.
 *
 * @param candidates whom a run would look at
 * @param total of all lines, before the budget is asked
 * @param afterBudget what would be paid; null where the run would stop (X_BUDGET)
 * @param over what the lines have above the budget, zero if they fit
 * @param cells lowest tier first, in a tier by group; a person in several groups counts in the first of them, and what nobody
 *     paid is missing
 * @param withoutMoney whoever is looked at and gets nothing, by the first reason of her line
 * @param capped how many lines the cap or the personal maximum has cut
 * @param kinds of persons in the examples; null is an ordinary member
 * @param nextYear the same a year later, without those who draw by then
 */
public record Simulation(
        int basisYear,
        int year,
        int candidates,
        Share total,
        Money afterBudget,
        Money over,
        List<SimulationCell> cells,
        Map<ReasonCode, Integer> withoutMoney,
        int capped,
        List<SpecialGroup> kinds,
        List<ExampleRow> examples,
        Share nextYear)
        implements Serializable {

    /** Lowest tier first; tiers that nobody paid are missing. */
    public Map<Money, Share> byTier() {
        return SimulationCell.byTier(cells);
    }

    /** Those in no group stand last, under null. */
    public Map<SpecialGroup, Share> byGroup() {
        return SimulationCell.byGroup(cells);
    }

    public boolean isOverBudget() {
        return over.isPositive();
    }

    /** The run would stop and wait for another resolution. */
    public boolean isBlocked() {
        return afterBudget == null;
    }

    /** Percent of {@code means} that the lines come to; see {@link Share#percentOf}. */
    public Optional<BigDecimal> percentOf(Money means) {
        return total.percentOf(means);
    }

    /** Per subsidised person; zero where there is none. */
    public Money average() {
        return total.persons() == 0
                ? Money.ZERO
                : new Money(
                        total.money().amount().divide(BigDecimal.valueOf(total.persons()), 2, RoundingMode.HALF_UP));
    }
}
