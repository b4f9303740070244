package org.residentpension.villagesubsidy.rules.province;

import org.residentpension.kernel.Money;

/**
 * Collective subsidy, or donations, of one person and year as they stand with us.
 *
 * @param in what went into her account: posted here or taken over
 * @param out what left it again, as by a correction or a settlement
 * @param underWay on a notice or paid, and not posted yet: it may stand there already, and will stand here
 */
public record Booked(Money in, Money out, boolean underWay) {

    public static final Booked NOTHING = new Booked(Money.ZERO, Money.ZERO, false);

    Money balance() {
        return in.minus(out);
    }

    /** What the province tells above ours is news only where ours is settled: what is under way it may know first, and what left it still tells. */
    boolean canBeBehind() {
        return !underWay && out.isZero();
    }
}
