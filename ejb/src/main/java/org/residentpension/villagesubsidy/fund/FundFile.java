package org.residentpension.villagesubsidy.fund;

import org.residentpension.collective.Collective;
import org.residentpension.kernel.Money;

/** One fund as a page shows it; its entries are read page by page. {@code bound}: see {@link FundRow}. */
public record FundFile(Collective collective, Money balance, Money bound, long entries) {

    public Money free() {
        return balance.minus(bound).max(Money.ZERO);
    }
}
