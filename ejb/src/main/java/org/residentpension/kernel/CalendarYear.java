package org.residentpension.kernel;

import java.time.LocalDate;
import java.time.MonthDay;

/** The calendar year: the contribution year and the year of a collective subsidy are nothing else (R-SCH-4, R-CAP-2). */
public final class CalendarYear {

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    private CalendarYear() {}

    public static LocalDate firstDay(int year) {
        return NEW_YEAR.atYear(year);
    }

    public static LocalDate lastDay(int year) {
        return firstDay(year + 1).minusDays(1);
    }

    /** The day of the year that lies nearest: the day itself, or the first or last day for one before or after the year. */
    public static LocalDate nearest(int year, LocalDate day) {
        if (day.getYear() == year) {
            return day;
        }
        return day.getYear() < year ? firstDay(year) : lastDay(year);
    }
}
