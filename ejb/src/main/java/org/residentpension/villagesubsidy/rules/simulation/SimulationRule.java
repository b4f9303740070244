package org.residentpension.villagesubsidy.rules.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.LineOutcome;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.budget.BudgetLine;
import org.residentpension.villagesubsidy.rules.budget.BudgetOutcome;
import org.residentpension.villagesubsidy.rules.budget.BudgetRule;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** Counts what {@link LineRule} says of every candidate and {@link BudgetRule} of their sum. It decides nothing by itself. */
public final class SimulationRule {

    private final Map<Money, GroupShares> byTier = new TreeMap<>();
    private final Map<ReasonCode, Integer> withoutMoney = new EnumMap<>(ReasonCode.class);
    private final List<BudgetLine> lines = new ArrayList<>();
    private Share total = Share.NOBODY;
    private int capped;

    private SimulationRule() {}

    /**
     * For the year of the scheme and the year after it.
     *
     * @param candidates with their facts of the year from which the payers are taken; each is moved on by the years between
     */
    public static Simulation simulate(List<Candidate> candidates, SimulationTerms terms) {
        int years = terms.year() - terms.basisYear();
        SimulationRule now = counted(candidates, new Projection(years, terms.pensionAge()), terms.line());
        SimulationRule later = counted(candidates, new Projection(years + 1, terms.pensionAge()), terms.next());
        return now.told(candidates.size(), terms, later.total);
    }

    private static SimulationRule counted(List<Candidate> candidates, Projection projection, LineTerms terms) {
        SimulationRule counting = new SimulationRule();
        for (Candidate candidate : candidates) {
            counting.count(LineRule.assess(projection.of(candidate), terms));
        }
        return counting;
    }

    private void count(LineOutcome outcome) {
        // as in a run: a line that a person must decide stands outside the total
        boolean counts = outcome.result() == LineOutcome.Result.PAYABLE;
        Money payable = counts ? outcome.payable() : Money.ZERO;
        Money tier = outcome.trace().basis().tier();
        boolean payer = tier.isPositive();
        total = total.plus(payer, payable);
        if (payer) {
            byTier.computeIfAbsent(tier, unseen -> new GroupShares())
                    .count(outcome.trace().basis().groups(), payable);
        }
        if (counts) {
            lines.add(new BudgetLine(payable, outcome.isSpecial()));
            capped += outcome.trace().amount().isCapped() ? 1 : 0;
        } else {
            withoutMoney.merge(outcome.reason(), 1, Integer::sum);
        }
    }

    private Simulation told(int candidates, SimulationTerms terms, Share nextYear) {
        SubsidyStandard standard = terms.line().standard();
        BudgetOutcome budget = BudgetRule.allocate(standard.budget(), standard.overBudget(), lines);
        Money budgeted = standard.budget() == null ? total.money() : standard.budget();
        Examples examples = new Examples(terms.line());
        return new Simulation(
                terms.basisYear(),
                terms.year(),
                candidates,
                total,
                budget instanceof BudgetOutcome.Allocated allocated ? allocated.total() : null,
                total.money().minus(budgeted).max(Money.ZERO),
                cells(),
                Collections.unmodifiableMap(withoutMoney),
                capped,
                examples.kinds(),
                examples.rows(),
                nextYear);
    }

    private List<SimulationCell> cells() {
        List<SimulationCell> cells = new ArrayList<>();
        byTier.forEach((tier, shares) -> {
            shares.groups.forEach((group, share) -> cells.add(new SimulationCell(tier, group, share)));
            if (shares.ordinary.payers() > 0) {
                cells.add(new SimulationCell(tier, null, shares.ordinary));
            }
        });
        return List.copyOf(cells);
    }

    /** The payers of one tier. */
    private static final class GroupShares {

        private final Map<SpecialGroup, Share> groups = new EnumMap<>(SpecialGroup.class);
        private Share ordinary = Share.NOBODY;

        private void count(Set<SpecialGroup> of, Money payable) {
            if (of.isEmpty()) {
                ordinary = ordinary.plus(true, payable);
            } else {
                SpecialGroup first = of.iterator().next();
                groups.put(first, groups.getOrDefault(first, Share.NOBODY).plus(true, payable));
            }
        }
    }
}
