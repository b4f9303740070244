package org.residentpension.kernel;

import java.time.LocalDate;
import java.util.Optional;

/** Days from {@code start} (included) to {@code end} (excluded). Open sides are the far ends of the calendar, never null. */
public record DateRange(LocalDate start, LocalDate end) {

    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /** Throws IllegalArgumentException if the range ends before it starts. */
    public DateRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A range cannot end before it starts: " + start + ".." + end);
        }
    }

    public static DateRange of(LocalDate start, LocalDate endExcluded) {
        return new DateRange(start, endExcluded);
    }

    /** What people type and tables hold: both days belong to the range, null leaves a side open. */
    public static DateRange closed(LocalDate first, LocalDate last) {
        return new DateRange(first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last.plusDays(1));
    }

    public static DateRange from(LocalDate first) {
        return new DateRange(first, LocalDate.MAX);
    }

    public static DateRange day(LocalDate day) {
        return closed(day, day);
    }

    /** Reads {@code 2024-02-10} or {@code 2024-02-10..2024-02-17}, both days included. */
    public static DateRange parse(String text) {
        int dots = text.indexOf("..");
        return dots < 0
                ? day(LocalDate.parse(text))
                : closed(LocalDate.parse(text.substring(0, dots)), LocalDate.parse(text.substring(dots + 2)));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    public boolean overlaps(DateRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean isOpenEnded() {
        return end.equals(LocalDate.MAX);
    }

    public Optional<LocalDate> firstDay() {
        return start.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(start);
    }

    public Optional<LocalDate> lastDay() {
        return isOpenEnded() ? Optional.empty() : Optional.of(end.minusDays(1));
    }
}
