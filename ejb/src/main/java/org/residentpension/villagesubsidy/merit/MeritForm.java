package org.residentpension.villagesubsidy.merit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.residentpension.kernel.Blanks;
import org.residentpension.kernel.Money;

/**
 * What is filled in.
 *
 * @param year for which it is given
 * @param amount in yuan; null where the incentive is no money
 * @param points at most two decimals; null for an incentive
 */
public record MeritForm(MeritKind kind, int year, Money amount, BigDecimal points, LocalDate on, String reason) {

    private static final int DECIMALS = 2;
    private static final BigDecimal LARGEST = new BigDecimal("999.99");

    /** Points above nothing; of an incentive an amount above nothing or none at all. Never both. */
    boolean isSound() {
        return Blanks.textIn(reason).isPresent()
                && on != null
                && (kind == MeritKind.APPRAISAL_POINTS
                        ? amount == null && points != null && arePoints()
                        : points == null && (amount == null || amount.isPositive()));
    }

    private boolean arePoints() {
        return points.signum() > 0 && points.stripTrailingZeros().scale() <= DECIMALS && points.compareTo(LARGEST) <= 0;
    }
}
