package org.residentpension.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A period of N full days; the day on which it starts does not count (R-DAT-3). */
public record DayPeriod(LocalDateTime startsAt, int days) {

    public LocalDate lastDay() {
        return startsAt.toLocalDate().plusDays(days);
    }

    public LocalDateTime closableFrom() {
        return lastDay().plusDays(1).atStartOfDay();
    }
}
