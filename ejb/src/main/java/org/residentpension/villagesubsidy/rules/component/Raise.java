package org.residentpension.villagesubsidy.rules.component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.residentpension.kernel.Money;

/**
 * Money for the part of the tier above a base 提高档次 (R-INC). Nothing for somebody who did not raise it.
 *
 * @param rate percent of the raise, or null where steps say how much
 * @param steps amount by the raise, or null where a rate says how much
 * @param cap the most that this component gives, or null
 */
public record Raise(Base base, BigDecimal rate, Steps steps, Money cap) implements Component {

    public enum Base {
        /** Effective tier of the year before; who had none is compared with the lowest ordinary tier. */
        LAST_YEAR,
        /** The lowest ordinary tier of the year. */
        MIN_TIER
    }

    public Raise {
        if ((rate == null) == (steps == null)) {
            throw new IllegalArgumentException("A raise is rewarded by a rate or by steps, one of them");
        }
        if (rate != null && rate.signum() < 0) {
            throw new IllegalArgumentException("A rate is never negative: " + rate);
        }
        if (cap != null) {
            Amounts.refuseNegative(cap);
        }
    }

    @Override
    public boolean isBlank() {
        return cap != null && cap.isZero() || (rate == null ? steps.isBlank() : rate.signum() == 0);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.RAISE;
    }

    @Override
    public Money amount(AmountBasis basis) {
        Money raise = basis.raiseSince(base);
        if (raise.isZero()) {
            return Money.ZERO;
        }
        Money amount = rate == null ? steps.at(raise) : raise.percent(rate, RoundingMode.HALF_UP);
        return cap == null ? amount : amount.min(cap);
    }
}
