package org.residentpension.benefit.rules;

import java.time.LocalDate;

/**
 * What eligibility depends on (R-BEN-1).
 *
 * @param askedOn the day of the question
 * @param paidMonths months of contributions, twelve for each year that counts
 * @param conditionMetOn the day on which the condition on contributions was met
 * @param drawingElsewhere another basic pension is being drawn
 */
public record BenefitFacts(
        LocalDate birthDate, LocalDate askedOn, int paidMonths, LocalDate conditionMetOn, boolean drawingElsewhere) {}
