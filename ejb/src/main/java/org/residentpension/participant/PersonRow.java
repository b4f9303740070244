package org.residentpension.participant;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.Sex;
import org.residentpension.kernel.SpecialGroup;

/** A person in a list, as of today. {@code idNumber} is whole or masked as the caller's role allows (R-SEC-2). */
public record PersonRow(
        long id,
        String division,
        String villagerGroup,
        String name,
        String idNumber,
        Sex sex,
        LocalDate birthDate,
        int age,
        String enrollmentState,
        List<SpecialGroup> groups) {}
