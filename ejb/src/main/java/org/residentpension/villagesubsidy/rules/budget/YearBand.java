package org.residentpension.villagesubsidy.rules.budget;

import java.math.BigDecimal;
import org.residentpension.kernel.Money;

/**
 * How far the total of a year may lie from that of the year before, where a county sets a bound (promise R13): a typing error in a
 * standard or a parameter shows before anybody confirms what came of it.
 *
 * @param percent of last year's total, in either direction
 */
public record YearBand(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param lastYear zero where there was no run; then everything is within */
    public boolean holds(Money lastYear, Money now) {
        BigDecimal distance = now.amount().subtract(lastYear.amount()).abs();
        return lastYear.isZero()
                || distance.multiply(HUNDRED).compareTo(lastYear.amount().multiply(percent)) <= 0;
    }
}
