package org.residentpension.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The last day on which something is in time, the whole civil day included (R-DAT-1). */
public record Deadline(LocalDate day) {

    /** R-DAT-2: only where the region says so, a deadline on a day off moves to the next working day. */
    public Deadline shiftedToWorkday(WorkCalendar calendar) {
        return new Deadline(calendar.shifted(day));
    }

    public boolean isMetBy(LocalDate actual) {
        return !actual.isAfter(day);
    }

    public boolean isMetBy(LocalDateTime actual) {
        return isMetBy(actual.toLocalDate());
    }
}
