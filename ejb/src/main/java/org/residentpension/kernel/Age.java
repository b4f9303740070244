package org.residentpension.kernel;

import java.time.LocalDate;

/** Completed years of life. An age is attained on the birthday at 00:00 (R-AGE). */
public final class Age {

    private Age() {}

    public static int on(LocalDate day, LocalDate birthDate, LeapRule leapRule) {
        int years = day.getYear() - birthDate.getYear();
        return attainedOn(years, birthDate, leapRule).isAfter(day) ? years - 1 : years;
    }

    public static LocalDate attainedOn(int age, LocalDate birthDate, LeapRule leapRule) {
        LocalDate birthday = birthDate.plusYears(age);
        boolean moved = birthday.getDayOfMonth() != birthDate.getDayOfMonth();
        return moved && leapRule == LeapRule.MAR1 ? birthday.plusDays(1) : birthday;
    }

    public static boolean hasAttained(int age, LocalDate day, LocalDate birthDate, LeapRule leapRule) {
        return !attainedOn(age, birthDate, leapRule).isAfter(day);
    }
}
