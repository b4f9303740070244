package org.residentpension.villagesubsidy.rules.beside;

/**
 * What counts as paid already where a run and something beside it are about one person: nobody is posted twice (R-PST-1), also where a
 * collective has left and come back in the same year. Each fact is judged by itself; one that counts is enough.
 */
public final class PaidTwiceRule {

    private PaidTwiceRule() {}

    /** The tax bureau is asked for it, or was and it came: another run computes nothing for her, and no correction gives her more. */
    public static boolean isAskedFor(LineElsewhere line) {
        return !line.cancelled() && line.committed() && line.payable().isPositive();
    }

    /** It is hers once it is booked; until then a run may still compute her line, which is held back at the posting if need be. */
    public static boolean isHers(MoneyBeside money) {
        return money == MoneyBeside.POSTED || money == MoneyBeside.CORRECTED;
    }

    /** At the posting it is enough that it may become hers: two officers may agree to a correction at any moment. */
    public static boolean mayBeHers(MoneyBeside money) {
        return money != MoneyBeside.REFUSED;
    }
}
