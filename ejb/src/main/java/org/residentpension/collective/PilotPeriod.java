package org.residentpension.collective;

import java.time.LocalDate;

/** For which years a collective may apply: this one, and the next, because its schemes are approved before it begins (S2-35). */
public final class PilotPeriod {

    private PilotPeriod() {}

    public static boolean isOpen(int year, LocalDate today) {
        return year == today.getYear() || year == today.getYear() + 1;
    }
}
