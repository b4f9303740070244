package org.residentpension.contribution.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.residentpension.kernel.Money;

/**
 * A year that somebody paid here while she was in the employees' or civil-service scheme for some of its months (R-OVL). Each
 * part of the money is refunded by whole months and rounded by itself.
 *
 * @param months 0 to 12
 */
public record Overlap(int months) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    public Overlap {
        if (months < 0 || months > 12) {
            throw new IllegalArgumentException("a year has 0 to 12 months, not " + months);
        }
    }

    /** Time in another scheme, from its first month to its last; {@code to} is null while it lasts. */
    public record Cover(YearMonth from, YearMonth to) {

        boolean includes(YearMonth month) {
            return !from.isAfter(month) && (to == null || !to.isBefore(month));
        }
    }

    /** A month in two other schemes is still one month. */
    public static Overlap in(int year, Collection<Cover> covers) {
        Set<Month> months = EnumSet.allOf(Month.class);
        months.removeIf(month -> covers.stream().noneMatch(cover -> cover.includes(YearMonth.of(year, month))));
        return new Overlap(months.size());
    }

    /** Of own money, collective money or a donation: what goes to the person; of matching: what finance takes back. */
    public Money partOf(Money yearly) {
        return new Money(yearly.amount().multiply(BigDecimal.valueOf(months)).divide(YEAR, 2, RoundingMode.HALF_UP));
    }

    public boolean isNone() {
        return months == 0;
    }
}
