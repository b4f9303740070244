package org.residentpension.contribution;

import java.io.Serializable;
import java.util.List;
import org.residentpension.kernel.Money;

/** All that was paid for a person: years from the latest to the first, and payments that were not accepted. */
public record PersonContributions(List<ContributionYear> years, List<Refund> refunds) implements Serializable {

    public Money own() {
        return years.stream().map(ContributionYear::own).reduce(Money.ZERO, Money::plus);
    }

    public Money sponsored() {
        return years.stream().map(ContributionYear::sponsored).reduce(Money.ZERO, Money::plus);
    }

    public Matching matching() {
        return years.stream().map(ContributionYear::matching).reduce(Matching.NONE, Matching::plus);
    }

    public Money collective() {
        return years.stream().map(ContributionYear::collective).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return years.stream().map(ContributionYear::total).reduce(Money.ZERO, Money::plus);
    }
}
