package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.Map;
import org.residentpension.kernel.Age;
import org.residentpension.kernel.DayPeriod;
import org.residentpension.kernel.Deadline;
import org.residentpension.kernel.LeapRule;
import org.residentpension.kernel.WorkCalendar;

final class PeriodKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        WorkCalendar calendar = fixtures.calendar(given);
        return switch (given.text("op")) {
            case "CLOSABLE_FROM" -> closableFrom(given);
            case "IN_TIME" -> inTime(given, calendar);
            case "WORKING_DAYS" ->
                Map.of("workingDays", calendar.workingDaysBetween(given.date("from"), given.date("to")));
            case "WORKING_DAY_LIMIT" ->
                Map.of("lastDay", calendar.lastDayOfLimit(given.date("from"), given.number("days")));
            case "AGE_ON" -> Map.of("age", Age.on(given.date("onDate"), given.date("birthDate"), leapRule(given)));
            case "AGE_ATTAINED" -> Map.of("attainedOn", attainedOn(given));
            default -> throw new IllegalArgumentException("no such calculation: " + given.text("op"));
        };
    }

    private static Map<String, Object> closableFrom(Given given) {
        DayPeriod period = new DayPeriod(given.time("startsAt"), given.number("days"));
        return Map.of("closableFrom", period.closableFrom(), "lastDay", period.lastDay());
    }

    private static Map<String, Object> inTime(Given given, WorkCalendar calendar) {
        Deadline stated = new Deadline(given.date("deadline"));
        Deadline deadline = given.flag("shiftDeadlineToWorkday", false) ? stated.shiftedToWorkday(calendar) : stated;
        return Map.of("inTime", deadline.isMetBy(given.time("at")), "effectiveDeadline", deadline.day());
    }

    private static LocalDate attainedOn(Given given) {
        return Age.attainedOn(given.number("age"), given.date("birthDate"), leapRule(given));
    }

    private static LeapRule leapRule(Given given) {
        return LeapRule.valueOf(given.text("leapRule", LeapRule.FEB28.name()));
    }
}
