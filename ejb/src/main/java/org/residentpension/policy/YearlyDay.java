package org.residentpension.policy;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day that returns every year, e.g. {@code 09-30}; {@code +1 01-31} lies in the year after the contribution year. */
public record YearlyDay(int yearsLater, MonthDay day) {

    static YearlyDay parse(String text) {
        int blank = text.indexOf(' ');
        int yearsLater = blank < 0 ? 0 : Integer.parseInt(text.substring(0, blank));
        return new YearlyDay(yearsLater, MonthDay.parse("--" + text.substring(blank + 1)));
    }

    public LocalDate in(int year) {
        return day.atYear(year + yearsLater);
    }
}
