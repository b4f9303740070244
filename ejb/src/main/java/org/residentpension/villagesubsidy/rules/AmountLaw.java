package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;

/**
 * The parameters of the law on which an amount depends; small enough to stand in every trace.
 *
 * @param groupAsOf day on which special groups are read
 */
public record AmountLaw(Cutoff cutoff, LocalDate groupAsOf, Cap cap, Guard guard) {}
