package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * Sponsored money of the subsidy year that took effect (R-SPN).
 *
 * @param postedOn day on which the fiscal money was credited, or null while it is not
 */
public record SponsoredContribution(Money amount, LocalDate confirmedOn, LocalDate postedOn) {}
