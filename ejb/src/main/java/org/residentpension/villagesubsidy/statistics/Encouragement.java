package org.residentpension.villagesubsidy.statistics;

import java.math.BigDecimal;
import org.residentpension.kernel.Money;

/**
 * What collectives got for carrying the subsidy out, without what was taken back (S2-60, S2-61).
 *
 * @param incentives of the townships, in yuan
 * @param points in the county's appraisal
 */
public record Encouragement(Money incentives, BigDecimal points) {

    public static final Encouragement NONE = new Encouragement(Money.ZERO, new BigDecimal("0.00"));

    Encouragement plus(Encouragement other) {
        return new Encouragement(incentives.plus(other.incentives), points.add(other.points));
    }
}
