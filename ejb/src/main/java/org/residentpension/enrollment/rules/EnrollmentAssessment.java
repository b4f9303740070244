package org.residentpension.enrollment.rules;

import java.time.LocalDate;
import org.residentpension.kernel.Decision;
import org.residentpension.kernel.DivisionCode;

/**
 * What follows from an application.
 *
 * @param decision granted with the enrollment division, refused, or to be held for a person to look at
 * @param informBy last day for telling the applicant (R-ENR-7)
 * @param transferOffered the applicant is insured elsewhere and may transfer that relation (R-ENR-5)
 */
public record EnrollmentAssessment(Decision<DivisionCode> decision, LocalDate informBy, boolean transferOffered) {}
