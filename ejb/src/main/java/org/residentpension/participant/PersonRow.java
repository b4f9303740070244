package org.residentpension.participant;

import java.time.LocalDate;
import org.residentpension.kernel.Sex;

/** A person in a list. {@code idNumber} is whole or masked as the caller's role allows (R-SEC-2). */
public record PersonRow(
        long id,
        String division,
        String villagerGroup,
        String name,
        String idNumber,
        Sex sex,
        LocalDate birthDate,
        String enrollmentState,
        String groups) {}
