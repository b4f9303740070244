package org.residentpension.platform.print;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.residentpension.kernel.Money;

/** Amounts and days as our papers write them: 1,234.00 and 2024年9月30日. */
public final class PaperWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private PaperWords() {}

    /** Nothing for null. */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(money.amount());
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        return value instanceof LocalDateTime time ? MINUTE.format(time) : value.toString();
    }
}
