package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/**
 * One walk over the money of a person: what counts for the year and what else was seen.
 *
 * @param own own NORMAL money of the year that was not refunded, also after the cut-off
 * @param ownInTime the part of it that counts
 * @param sponsoredInTime sponsored money that counts
 * @param lumpSum a lump-sum back-payment was made in the year
 * @param failing why nothing counts, or null
 */
record CountedMoney(Money own, Money ownInTime, Money sponsoredInTime, boolean lumpSum, ReasonCode failing) {

    static CountedMoney of(MoneyFacts facts, SubsidyLaw law, LocalDate checkOn) {
        Cutoff cutoff = law.amounts().cutoff();
        Money own = Money.ZERO;
        Money inTime = Money.ZERO;
        boolean counts = false;
        boolean late = false;
        boolean refunded = false;
        boolean otherYear = false;
        boolean lumpSum = false;
        List<OwnContribution> all = facts.own();
        for (int i = 0; i < all.size(); i++) {
            OwnContribution money = all.get(i);
            boolean gone = money.isRefundedOn(checkOn);
            if (money.isNormalOf(law.year())) {
                boolean onTime = !gone && cutoff.includes(money);
                own = gone ? own : own.plus(money.amount());
                inTime = onTime ? inTime.plus(money.amount()) : inTime;
                counts |= onTime;
                late |= !gone && !onTime;
                refunded |= gone;
            } else if (!gone && money.paidOn().getYear() == law.year()) {
                otherYear |= money.year() != law.year();
                lumpSum |= money.kind() == ContributionKind.LUMP_SUM_BACK_PAYMENT;
            }
        }
        SponsoredContribution sponsored = facts.sponsored();
        boolean sponsoredCounts = sponsored != null && cutoff.includes(sponsored);
        late |= sponsored != null && !sponsoredCounts;
        ReasonCode failing = counts || sponsoredCounts ? null : failing(late, refunded, otherYear);
        return new CountedMoney(own, inTime, sponsoredCounts ? sponsored.amount() : Money.ZERO, lumpSum, failing);
    }

    /** One code, the most helpful one (R-ELG-6). */
    private static ReasonCode failing(boolean late, boolean refunded, boolean otherYear) {
        if (late) {
            return ReasonCode.S_PAID_AFTER_CUTOFF;
        }
        if (refunded) {
            return ReasonCode.S_REFUNDED;
        }
        return otherYear ? ReasonCode.S_WRONG_YEAR : ReasonCode.S_UNPAID;
    }

    /** The basis tier T (R-CAL-1). */
    Money tier() {
        return sponsoredInTime.isZero() ? ownInTime : ownInTime.plus(sponsoredInTime);
    }
}
