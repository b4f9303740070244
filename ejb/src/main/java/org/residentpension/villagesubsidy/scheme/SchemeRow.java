package org.residentpension.villagesubsidy.scheme;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/** A line of the list of schemes. {@code budget} is null where the resolution names none. */
public record SchemeRow(
        long id,
        String division,
        String collective,
        SchemeScope scope,
        String matter,
        int year,
        int lastYear,
        SchemeState state,
        Money budget,
        LocalDate effectiveFrom)
        implements Serializable {}
