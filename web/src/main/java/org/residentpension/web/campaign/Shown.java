package org.residentpension.web.campaign;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.kernel.Money;

/** Numbers as the board writes them: persons 8,326, money 2,000,000.00, nothing as a dash. */
final class Shown {

    static final String NOTHING = "-";

    private Shown() {}

    static String of(Metric metric, BigDecimal value) {
        if (value == null) {
            return NOTHING;
        }
        return format(metric.isMoney() ? "#,##0.00" : "#,##0", value);
    }

    static String of(Money money) {
        return format("#,##0.00", money.amount());
    }

    private static String format(String pattern, BigDecimal value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
