package org.residentpension.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.residentpension.exchange.file.FileCell;
import org.residentpension.exchange.file.FileCell.Kind;

/** Days, months and years in the ways that offices write them. A number that only Excel knows to be a day is refused. */
final class DateCells {

    private static final Pattern DAY =
            Pattern.compile("(?<day>\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{8})"
                    + "([T\\s]+(?<time>\\d{1,2}:\\d{2}(:\\d{2})?)(\\.\\d+)?)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}[-/.]\\d{1,2}|\\d{4}年\\d{1,2}月|\\d{6}");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(年|年度)?");

    /** A day between 1954 and 2064 as Excel counts days. */
    private static final Pattern SERIAL = Pattern.compile("[2-5]\\d{4}(\\.\\d+)?");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private DateCells() {}

    static Reading date(FileCell cell) {
        Reading read = dateTime(cell);
        return read instanceof Reading.Value value
                ? Reading.value(((LocalDateTime) value.value()).toLocalDate())
                : read;
    }

    static Reading dateTime(FileCell cell) {
        String text = cell.shown();
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            boolean serial = SERIAL.matcher(text).matches();
            return Reading.refused(serial ? CellFault.F_DATE_SERIAL : CellFault.F_DATE, text);
        }
        try {
            LocalDateTime read = LocalDateTime.of(day(day.group("day")), time(day.group("time")));
            return inRange(read.getYear()) ? Reading.value(read) : Reading.refused(CellFault.F_DATE_RANGE, text);
        } catch (DateTimeException e) {
            return Reading.refused(CellFault.F_DATE_IMPOSSIBLE, text);
        }
    }

    static Reading year(FileCell cell) {
        Matcher year = YEAR.matcher(cell.shown());
        return year.matches() && inRange(Integer.parseInt(year.group(1)))
                ? Reading.value(Year.of(Integer.parseInt(year.group(1))))
                : Reading.refused(CellFault.F_YEAR, cell.shown());
    }

    static Reading month(FileCell cell) {
        if (cell.kind() == Kind.DATE && dateTime(cell) instanceof Reading.Value value) {
            return Reading.value(YearMonth.from((LocalDateTime) value.value()));
        }
        String text = cell.shown();
        // 2023.1 may have been 2023.10 before a program took it for a number
        boolean ambiguous = text.matches("\\d{4}\\.1") || cell.kind() == Kind.NUMBER && text.contains(".");
        if (ambiguous || !MONTH.matcher(text).matches()) {
            return Reading.refused(CellFault.F_MONTH, text);
        }
        int[] parts = parts(
                text.length() == 6 && !text.matches(".*\\D.*") ? text.substring(0, 4) + "-" + text.substring(4) : text);
        return inRange(parts[0]) && parts[1] >= 1 && parts[1] <= 12
                ? Reading.value(YearMonth.of(parts[0], parts[1]))
                : Reading.refused(CellFault.F_MONTH, text);
    }

    private static LocalDate day(String text) {
        if (isCompact(text)) {
            return LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(6)));
        }
        int[] parts = parts(text);
        return LocalDate.of(parts[0], parts[1], parts[2]);
    }

    private static LocalTime time(String text) {
        if (text == null) {
            return LocalTime.MIDNIGHT;
        }
        int[] parts = parts(text);
        return LocalTime.of(parts[0], parts[1], parts.length > 2 ? parts[2] : 0);
    }

    /** 20230901 has a digit where 2023-9-1 has a mark. */
    private static boolean isCompact(String day) {
        return day.length() == 8 && isDigit(day.charAt(4));
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** The numbers in a text, at most three, whatever stands between them. */
    private static int[] parts(String text) {
        int[] parts = new int[3];
        int count = 0;
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && isDigit(text.charAt(i));
            if (digit && from < 0) {
                from = i;
            } else if (!digit && from >= 0) {
                parts[count++] = Integer.parseInt(text, from, i, 10);
                from = -1;
            }
        }
        return Arrays.copyOf(parts, count);
    }

    private static boolean inRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
