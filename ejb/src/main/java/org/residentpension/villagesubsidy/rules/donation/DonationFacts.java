package org.residentpension.villagesubsidy.rules.donation;

import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.MoneyFacts;

/**
 * A donation that somebody offers for one person and the current year.
 *
 * @param money what was paid and committed for the person's year
 * @param earlierDonations donations of earlier years
 */
public record DonationFacts(Money amount, LocalDate registeredOn, MoneyFacts money, Money earlierDonations) {}
