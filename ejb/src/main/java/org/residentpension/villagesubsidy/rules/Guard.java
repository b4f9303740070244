package org.residentpension.villagesubsidy.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.residentpension.kernel.Money;
import org.residentpension.policy.subsidy.GuardMode;

/**
 * 不能全额代缴 (S2-18): the collective helps somebody who pays, it never pays in her place.
 *
 * <p>Judged for each line by itself, also where a matter has a run beside that of the village in the same year. R-GRD-4 and the
 * clarified rules (item 41) test the payable of the line; what schemes of one collective share is the cap and nothing else
 * (R-SCH-1, R-CAP-1), and each of them was approved against the guard on its own (R-GRD-4 at the submission). Counted over all runs
 * a line would be an exception or not by which run came first, and a scheme that was found good could turn out to pay nobody.
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
