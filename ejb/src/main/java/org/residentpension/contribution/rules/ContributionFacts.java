package org.residentpension.contribution.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * All facts of one person and one contribution year.
 *
 * @param sponsorshipConfirmedOn day on which the county confirmed the yearly list with this person, or null
 * @param payments what is stored first, then new rows in the order of the list; all for this contribution year
 */
public record ContributionFacts(int year, Payer payer, LocalDate sponsorshipConfirmedOn, List<Payment> payments) {}
