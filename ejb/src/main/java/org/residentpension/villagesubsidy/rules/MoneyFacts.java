package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.component.Committed;

/**
 * What was paid for a person.
 *
 * @param own of any year, in any order
 * @param sponsored of the subsidy year, or null
 * @param lastYearTier effective tier of the year before, or null
 */
public record MoneyFacts(
        List<OwnContribution> own, SponsoredContribution sponsored, Money lastYearTier, Committed committed) {

    /** Own NORMAL money of the year that was there on a day. */
    public Money ownOn(LocalDate day, int year) {
        return own.stream()
                .filter(money -> money.isNormalOf(year) && money.isThereOn(day))
                .map(OwnContribution::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** A contribution of the year, own or sponsored, was there on a day. */
    public boolean hasContributionOn(LocalDate day, int year) {
        return own.stream().anyMatch(money -> money.isNormalOf(year) && money.isThereOn(day))
                || (sponsored != null && !sponsored.confirmedOn().isAfter(day));
    }
}
