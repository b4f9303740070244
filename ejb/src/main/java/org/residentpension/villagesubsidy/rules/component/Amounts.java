package org.residentpension.villagesubsidy.rules.component;

import org.residentpension.kernel.Money;

/** What no amount of a standard may be. */
public final class Amounts {

    private Amounts() {}

    /** @throws IllegalArgumentException if the amount, in yuan, is below zero */
    public static void refuseNegative(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("An amount of a standard is never negative: " + amount);
        }
    }
}
