package org.residentpension.web.collective;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.faces.Years;

/** The pilot years that the pages offer: next year, because its schemes are approved before it begins (S2-35), this one and some before. */
final class PilotYears {

    private static final int YEARS = 4;

    private PilotYears() {}

    /** The latest first. */
    static List<Integer> offered(LocalDate today) {
        return Years.back(today.getYear() + 1, YEARS);
    }

    /** As asked for in an address; this year for nothing, or for one that is not offered. */
    static int chosen(String asked, LocalDate today) {
        Long typed = Typed.number(Typed.text(asked));
        return typed != null && offered(today).contains(typed.intValue()) ? typed.intValue() : today.getYear();
    }
}
