package org.residentpension.enrollment;

import java.time.LocalDate;
import org.residentpension.kernel.Sex;
import org.residentpension.participant.Person;

/** The enrollment form F1 as entered. {@code sexConfirmed}: the user has confirmed that the number's sex is right. */
public record ApplicationForm(
        String idNumber,
        String name,
        Sex sex,
        boolean sexConfirmed,
        String village,
        LocalDate appliedOn,
        Person.Circumstances told) {

    LocalDate studentUntil() {
        return told.studentUntil();
    }
}
