package org.residentpension.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.residentpension.kernel.Money;

/** Figures as every page writes them: 8,326, 1,234.00, 2023-09-01 14:05. Nothing is an empty cell. */
@Named("digits")
@ApplicationScoped
public class Digits {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public String count(Number count) {
        return count == null ? "" : format("#,##0").format(count);
    }

    public String money(Money money) {
        return money == null ? "" : written(money);
    }

    static String written(Money money) {
        return format("#,##0.00").format(money.amount());
    }

    public String time(LocalDateTime time) {
        return time == null ? "" : MINUTE.format(time);
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
