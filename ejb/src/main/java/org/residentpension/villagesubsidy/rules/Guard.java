package org.residentpension.villagesubsidy.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.residentpension.kernel.Money;
import org.residentpension.policy.subsidy.GuardMode;

/**
 * 不能全额代缴 (S2-18): the collective helps somebody who pays, it never pays in her place.
 *
 * @param ratio percent of the own side, read only with RATIO
 * @param exemptsSpecialBase amounts that come from a special group do not count (R-GRD-3)
 */
public record Guard(GuardMode mode, BigDecimal ratio, boolean exemptsSpecialBase) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** {@code own} is the tier: own and sponsored money. Nothing given violates nothing. */
    public boolean isViolated(Money amount, Money own) {
        return amount.isPositive()
                && switch (mode) {
                    case STRICT_LT -> amount.compareTo(own) >= 0;
                    case LTE -> amount.isMoreThan(own);
                    case RATIO ->
                        amount.amount().multiply(WHOLE).compareTo(own.amount().multiply(ratio)) > 0;
                    case NONE -> false;
                };
    }

    /** The amount against which a violation is told. */
    public Money limit(Money own) {
        return mode == GuardMode.RATIO ? own.percent(ratio, RoundingMode.DOWN) : own;
    }
}
