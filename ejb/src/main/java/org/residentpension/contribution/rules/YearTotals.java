package org.residentpension.contribution.rules;

import org.residentpension.kernel.Money;
import org.residentpension.policy.MatchingSplit;

/**
 * The person-year as of a day.
 *
 * @param sponsored sponsored money, zero where no sponsorship is in effect
 * @param effectiveTier live own NORMAL money and sponsored money (R-TIER-2)
 * @param matching matching subsidy by level of government
 * @param account own, sponsored, matching and back-paid money, net of refunds
 */
public record YearTotals(Money sponsored, Money effectiveTier, MatchingSplit matching, Money account) {

    /** Back-payments, collective money and donations never pay a year (R-BAK-2, R-GRD-1). */
    public boolean yearPaid() {
        return effectiveTier.isPositive();
    }

    public boolean isSponsored() {
        return sponsored.isPositive();
    }
}
