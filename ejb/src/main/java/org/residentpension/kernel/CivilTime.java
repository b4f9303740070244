package org.residentpension.kernel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Time as the office reads it: Asia/Shanghai (R-DAT-1). Times with an offset are converted before anything is compared. */
public final class CivilTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int DATE_LENGTH = 10;

    private CivilTime() {}

    public static LocalDateTime of(OffsetDateTime time) {
        return time.atZoneSameInstant(ZONE).toLocalDateTime();
    }

    /** Reads ISO text: a date (00:00), a local time, or a time with {@code Z} or an offset; throws DateTimeParseException otherwise. */
    public static LocalDateTime parse(String text) {
        if (text.length() <= DATE_LENGTH) {
            return LocalDate.parse(text).atStartOfDay();
        }
        return hasOffset(text) ? of(OffsetDateTime.parse(text)) : LocalDateTime.parse(text);
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.indexOf('+', DATE_LENGTH) > 0 || text.indexOf('-', DATE_LENGTH) > 0;
    }
}
