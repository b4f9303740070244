package org.residentpension.villagesubsidy.rules;

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
        List<OwnContribution> own, SponsoredContribution sponsored, Money lastYearTier, Committed committed) {}
