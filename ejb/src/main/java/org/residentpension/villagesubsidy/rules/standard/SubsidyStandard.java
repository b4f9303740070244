package org.residentpension.villagesubsidy.rules.standard;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.component.Amounts;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.component.Raise;

/**
 * What a village resolved for a year: who gets how much, from which money and up to which sum (S2-33).
 *
 * @param personMax the most that one person gets, or null
 * @param budget the sum that the resolution set aside, or null where it named none
 * @param sourceAmounts how much of it comes from which source (F8); empty where the resolution does not say
 */
public record SubsidyStandard(
        EligibilityScope scope,
        List<Component> components,
        Money personMax,
        Money budget,
        OverBudget overBudget,
        Set<FundingSource> fundingSources,
        Map<FundingSource, Money> sourceAmounts)
        implements Serializable {

    public SubsidyStandard {
        components = List.copyOf(components);
        fundingSources = Set.copyOf(fundingSources);
        sourceAmounts = Map.copyOf(sourceAmounts);
        sourceAmounts.values().forEach(Amounts::refuseNegative);
        if (!fundingSources.containsAll(sourceAmounts.keySet())) {
            throw new IllegalArgumentException("amount of a source that is none: " + sourceAmounts.keySet());
        }
        if (personMax != null) {
            Amounts.refuseNegative(personMax);
        }
        if (budget != null) {
            Amounts.refuseNegative(budget);
        }
    }

    /** Whether it gives the same to the same persons; what may differ is the sum set aside, its sources and what happens above it. */
    public boolean paysAs(SubsidyStandard other) {
        return scope.equals(other.scope)
                && components.equals(other.components)
                && Objects.equals(personMax, other.personMax);
    }

    /** One whose resolution does not say how much comes from which source. */
    public SubsidyStandard(
            EligibilityScope scope,
            List<Component> components,
            Money personMax,
            Money budget,
            OverBudget overBudget,
            Set<FundingSource> fundingSources) {
        this(scope, components, personMax, budget, overBudget, fundingSources, Map.of());
    }

    /** Whether it has no amount for anybody: nothing that a meeting could resolve on (S2-33). */
    public boolean isBlank() {
        return components.stream().allMatch(Component::isBlank);
    }

    /** Whether the amounts of the sources, as far as any are told, come to the budget. */
    public boolean isBudgetSourced() {
        return sourceAmounts.isEmpty()
                || budget == null
                || sourceAmounts.values().stream()
                        .reduce(Money.ZERO, Money::plus)
                        .equals(budget);
    }

    /** Whether something is given for a tier above that of the year before. */
    public boolean rewardsRaise() {
        return components.stream()
                .anyMatch(each -> each instanceof Raise raise && raise.base() == Raise.Base.LAST_YEAR);
    }

    /** Places of the lists that hold an award without evidence: such a standard cannot be submitted. */
    public List<Integer> unproven() {
        return IntStream.range(0, components.size())
                .filter(each -> components.get(each) instanceof AwardList awards && !awards.isProven())
                .boxed()
                .toList();
    }

    /** The amount, or the most that the village gives one person in a year where that is less; in yuan. */
    public Money upToPersonMax(Money amount) {
        return personMax == null ? amount : amount.min(personMax);
    }
}
