package org.residentpension.villagesubsidy.statistics;

import org.residentpension.kernel.Money;

/**
 * What donors gave by one channel for a contribution year (S2-55, S2-56), in yuan.
 *
 * @param donations without cancelled ones, with their {@code amount}
 * @param persons whose accounts have got some of it, with {@code posted}
 */
public record DonatedMoney(long donations, Money amount, long persons, Money posted) {

    public static final DonatedMoney NONE = new DonatedMoney(0, Money.ZERO, 0, Money.ZERO);

    public DonatedMoney plus(DonatedMoney other) {
        return new DonatedMoney(
                donations + other.donations,
                amount.plus(other.amount),
                persons + other.persons,
                posted.plus(other.posted));
    }
}
