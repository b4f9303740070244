package org.residentpension.villagesubsidy.rules.simulation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.residentpension.kernel.Money;

/**
 * A part of the payers.
 *
 * @param payers who paid in time, whether or not they are subsidised
 * @param persons whom the village would subsidise
 * @param money for them, in yuan
 */
public record Share(int payers, int persons, Money money) implements Serializable {

    public static final Share NOBODY = new Share(0, 0, Money.ZERO);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    Share plus(boolean payer, Money payable) {
        boolean subsidised = payable.isPositive();
        return payer || subsidised
                ? new Share(payers + (payer ? 1 : 0), persons + (subsidised ? 1 : 0), money.plus(payable))
                : this;
    }

    public Share plus(Share other) {
        return new Share(payers + other.payers, persons + other.persons, money.plus(other.money));
    }

    /** Percent of {@code means} that the money comes to, with one decimal; empty where there are no means. */
    public Optional<BigDecimal> percentOf(Money means) {
        return means == null || !means.isPositive()
                ? Optional.empty()
                : Optional.of(money.amount().multiply(WHOLE).divide(means.amount(), 1, RoundingMode.HALF_UP));
    }
}
