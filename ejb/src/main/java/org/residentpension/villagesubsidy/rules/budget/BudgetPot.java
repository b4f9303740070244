package org.residentpension.villagesubsidy.rules.budget;

import java.math.BigInteger;
import org.residentpension.kernel.Money;

/**
 * A budget that is short, and who asks for it (R-SCH-5).
 *
 * @param special what the special groups get, in full
 * @param claimed what all others would get together, more than is left for them
 */
public record BudgetPot(Money budget, Money special, Money claimed) {

    /** For all that are not special. */
    public Money rest() {
        return budget.minus(special);
    }

    /** The part of somebody who is not special, rounded down to the cent. */
    Money share(Money payable) {
        return Money.ofFen(parts(payable)[0].longValueExact());
    }

    /** How much of a cent the rounding took away, as a fraction over what all claim. */
    BigInteger remainder(Money payable) {
        return parts(payable)[1];
    }

    private BigInteger[] parts(Money payable) {
        return fen(payable).multiply(fen(rest())).divideAndRemainder(fen(claimed));
    }

    private static BigInteger fen(Money money) {
        return money.amount().unscaledValue();
    }
}
