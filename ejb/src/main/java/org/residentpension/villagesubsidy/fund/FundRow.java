package org.residentpension.villagesubsidy.fund;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/**
 * The fund of one collective in a list.
 *
 * @param bound what is promised to unpaid notices and to persons whom a donation names
 * @param in what came in during the year
 * @param out what was paid for notices during the year
 */
public record FundRow(
        long collectiveId, String division, String collective, Money balance, Money bound, Money in, Money out)
        implements Serializable {

    /** What a further notice may ask for (R-SCH-6); never negative. */
    public Money free() {
        return balance.minus(bound).max(Money.ZERO);
    }
}
