package org.residentpension.web.faces;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that people and links put into an address. */
public final class Days {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))");

    private Days() {}

    /** Null unless it is a day of the calendar: 2023-09-01, and what hands are used to, 2023-9-1, 2023/9/1, 2023.9.1, 2023年9月1日, 20230901. */
    public static LocalDate typed(String typed) {
        Matcher day = DAY.matcher(typed == null ? "" : typed.strip());
        if (!day.matches()) {
            return null;
        }
        boolean apart = day.group(2) != null;
        try {
            return LocalDate.of(
                    Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(apart ? 2 : 4)),
                    Integer.parseInt(day.group(apart ? 3 : 5)));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
