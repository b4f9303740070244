package org.residentpension.web.faces;

import java.math.BigDecimal;
import org.residentpension.kernel.Money;

/** Sums of money as a field of a form holds them, in yuan; null for an empty field. */
public final class Amounts {

    private Amounts() {}

    /** Throws IllegalArgumentException for a third decimal other than 0; null for an empty field. */
    public static Money money(BigDecimal typed) {
        return typed == null ? null : new Money(typed.stripTrailingZeros());
    }

    public static BigDecimal plain(Money money) {
        return money == null ? null : money.amount();
    }
}
