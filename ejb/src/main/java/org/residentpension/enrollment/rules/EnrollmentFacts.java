package org.residentpension.enrollment.rules;

import java.time.LocalDate;
import org.residentpension.kernel.DivisionCode;

/**
 * Everything the rule may know about an application.
 *
 * @param studentUntil last day of the student flag, or null for somebody who is no student
 * @param hukou village of household registration, as it stands on the application date
 * @param town the town that enrolls
 * @param inOtherScheme active in the employees' or civil-service scheme by the comparison list
 * @param insuredElsewhere has another active relation of this scheme, wherever that is
 */
public record EnrollmentFacts(
        LocalDate appliedOn,
        LocalDate birthDate,
        LocalDate studentUntil,
        DivisionCode hukou,
        DivisionCode town,
        boolean inOtherScheme,
        boolean insuredElsewhere) {

    /** The same facts with another answer to the question whether she is a student. */
    public EnrollmentFacts withStudentUntil(LocalDate lastDay) {
        return new EnrollmentFacts(appliedOn, birthDate, lastDay, hukou, town, inOtherScheme, insuredElsewhere);
    }
}
