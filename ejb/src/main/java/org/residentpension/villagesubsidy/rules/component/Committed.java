package org.residentpension.villagesubsidy.rules.component;

import org.residentpension.kernel.Money;

/** Money of collectives and donors that is already noticed or posted for a person-year: first committed, first served (R-CAP-3). */
public record Committed(Money collective, Money donation) {

    public static final Committed NOTHING = new Committed(Money.ZERO, Money.ZERO);

    public Money total() {
        return collective.plus(donation);
    }
}
