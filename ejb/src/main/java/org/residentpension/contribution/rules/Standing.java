package org.residentpension.contribution.rules;

import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.policy.Policy;

/** How a person-year counts toward the plan at one moment (R-TGT-2, R-TGT-3, R-TGT-5, R-TOP-4). */
record Standing(boolean contributor, Money amount, Money sponsored, boolean toppedUp, boolean firstPayer) {

    static final Standing NOTHING = new Standing(false, Money.ZERO, Money.ZERO, false, false);

    static Standing of(Money own, int ownRecords, Money sponsored, boolean paidBefore, Policy policy) {
        boolean isSponsored = sponsored.isPositive();
        boolean pays = ownRecords > 0;
        return new Standing(
                pays || (isSponsored && policy.countSponsoredPersons()),
                policy.countSponsored() ? own.plus(sponsored) : own,
                sponsored,
                ownRecords > 1 || (pays && isSponsored && policy.countSponsoredTopUp()),
                pays && !paidBefore);
    }

    ProgressEvent since(Standing earlier, int planYear, LocalDate on) {
        return new ProgressEvent(
                on,
                planYear,
                step(earlier.contributor, contributor),
                amount.minus(earlier.amount),
                sponsored.minus(earlier.sponsored),
                step(earlier.toppedUp, toppedUp),
                step(earlier.firstPayer, firstPayer));
    }

    private static int step(boolean before, boolean after) {
        return (after ? 1 : 0) - (before ? 1 : 0);
    }
}
