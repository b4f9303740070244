package org.residentpension.villagesubsidy.rules.simulation;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/**
 * A part of the payers.
 *
 * @param payers who paid in time, whether or not they are subsidised
 * @param persons whom the village would subsidise
 * @param money for them, in yuan
 */
public record Share(int payers, int persons, Money money) implements Serializable {

    static final Share NOBODY = new Share(0, 0, Money.ZERO);

    Share plus(boolean payer, Money payable) {
        boolean subsidised = payable.isPositive();
        return payer || subsidised
                ? new Share(payers + (payer ? 1 : 0), persons + (subsidised ? 1 : 0), money.plus(payable))
                : this;
    }
}
