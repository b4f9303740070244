package org.residentpension.villagesubsidy.simulation;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.simulation.Share;
import org.residentpension.villagesubsidy.rules.simulation.Simulation;
import org.residentpension.villagesubsidy.rules.simulation.SimulationCell;

/**
 * What a scheme was expected to do on the day on which it was submitted: approvers decide on it, scheme sheet and filing (F8, F9)
 * print it, today and years later.
 *
 * @param basisYear whose payers were taken
 * @param year of the scheme
 * @param afterBudget what would be paid; null where the run would stop (X_BUDGET)
 * @param over what the lines had above the budget, zero if they fitted
 * @param nextYear the same a year later, without those who draw by then
 * @param at when it was frozen
 */
public record FrozenSimulation(
        int basisYear,
        int year,
        int candidates,
        Share total,
        Money afterBudget,
        Money over,
        int capped,
        List<SimulationCell> cells,
        Share nextYear,
        LocalDateTime at)
        implements Serializable {

    static FrozenSimulation of(Simulation told, LocalDateTime at) {
        return new FrozenSimulation(
                told.basisYear(),
                told.year(),
                told.candidates(),
                told.total(),
                told.afterBudget(),
                told.over(),
                told.capped(),
                told.cells(),
                told.nextYear(),
                at);
    }

    /** What the village has to reckon with: cut to the budget, or all of it where the run would stop. */
    public Money expected() {
        return afterBudget == null ? total.money() : afterBudget;
    }

    public boolean isOverBudget() {
        return over.isPositive();
    }

    public boolean isBlocked() {
        return afterBudget == null;
    }

    public Map<Money, Share> byTier() {
        return SimulationCell.byTier(cells);
    }

    /** Those that have payers; null, for people in no group, stands last. */
    public Map<SpecialGroup, Share> byGroup() {
        return SimulationCell.byGroup(cells);
    }

    /** Nobody for a tier that nobody of the group paid. */
    public Share share(Money tier, SpecialGroup group) {
        return cells.stream()
                .filter(cell -> cell.group() == group && cell.tier().equals(tier))
                .map(SimulationCell::share)
                .findFirst()
                .orElse(Share.NOBODY);
    }

    /** E.g. {@code 41.5%}; empty where there are no means. */
    public Optional<String> percentOf(Optional<Money> means) {
        return means.flatMap(total::percentOf).map(percent -> percent.toPlainString() + "%");
    }
}
