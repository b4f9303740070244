package org.residentpension.villagesubsidy.rules.standard;

import java.util.List;
import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.component.Amounts;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Component;

/**
 * What a village resolved for a year: who gets how much, from which money and up to which sum (S2-33).
 *
 * @param personMax the most that one person gets, or null
 * @param budget the sum that the resolution set aside, or null where it named none
 */
public record SubsidyStandard(
        EligibilityScope scope,
        List<Component> components,
        Money personMax,
        Money budget,
        OverBudget overBudget,
        Set<FundingSource> fundingSources) {

    public SubsidyStandard {
        components = List.copyOf(components);
        fundingSources = Set.copyOf(fundingSources);
        if (personMax != null) {
            Amounts.refuseNegative(personMax);
        }
        if (budget != null) {
            Amounts.refuseNegative(budget);
        }
    }

    /** An award without evidence cannot be submitted. */
    public boolean isProven() {
        return components.stream().noneMatch(part -> part instanceof AwardList awards && !awards.isProven());
    }

    public Money upToPersonMax(Money amount) {
        return personMax == null ? amount : amount.min(personMax);
    }
}
