package org.residentpension.contribution.rules;

import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.policy.MatchingSplit;

/**
 * One movement of the matching subsidy; a reversal is negative.
 *
 * @param split the same money by level of government (R-MAT-2)
 * @param payment the payment or the refunded payment that caused it, or null where the sponsorship did
 */
public record MatchingEntry(LocalDate on, Money amount, MatchingSplit split, Payment payment) {}
