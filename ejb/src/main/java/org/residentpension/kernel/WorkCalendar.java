package org.residentpension.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Working days: Monday to Friday without holidays, and make-up days 调休 on weekends (R-DAT-4). */
public final class WorkCalendar {

    private final Set<LocalDate> holidays;
    private final Set<LocalDate> makeUpDays;

    public WorkCalendar(Collection<DateRange> holidays, Collection<DateRange> makeUpDays) {
        this.holidays = days(holidays);
        this.makeUpDays = days(makeUpDays);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** Working days after {@code from}, up to and including {@code to}. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /** The last day of a limit of {@code workingDays} that starts on {@code from}, which itself does not count. */
    public LocalDate lastDayOfLimit(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The day itself if it is a working day, else the next one. */
    public LocalDate shifted(LocalDate day) {
        LocalDate shifted = day;
        while (!isWorkingDay(shifted)) {
            shifted = shifted.plusDays(1);
        }
        return shifted;
    }

    private static Set<LocalDate> days(Collection<DateRange> ranges) {
        Set<LocalDate> days = new HashSet<>();
        ranges.forEach(range -> range.start().datesUntil(range.end()).forEach(days::add));
        return days;
    }
}
