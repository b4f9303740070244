package org.residentpension.contribution.rules;

import java.time.LocalDate;
import org.residentpension.kernel.Age;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.policy.Policy;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.policy.TierTable;

/** The contribution year of one person: {@link #assess}; and the checks of a single payment, first hit wins. */
public final class ContributionRule {

    private ContributionRule() {}

    /** {@code law} is that of the county in which the person is insured. */
    public static ContributionOutcome assess(ContributionFacts facts, PolicyTimeline law) {
        return new PersonYear(facts, law).outcome();
    }

    /** R-BAK-1. Money paid in its own year is NORMAL, whatever its flag says. */
    static ContributionKind kindOf(Payment payment, int year, Payer payer, PolicyTimeline law) {
        LocalDate day = payment.paidOn();
        if (day.getYear() <= year) {
            return ContributionKind.NORMAL;
        }
        Policy policy = law.on(day);
        boolean nearPension = Age.hasAttained(policy.pensionAge(), day, payer.birthDate(), policy.leapRule());
        return payment.lumpSum() || nearPension
                ? ContributionKind.LUMP_SUM_BACK_PAYMENT
                : ContributionKind.GAP_BACK_PAYMENT;
    }

    /** Drawing (R-MAT-4), then the year (R-BAK-1), then the tier. Null when the payment is acceptable. */
    static ReasonCode refusal(Payment payment, int year, Payer payer, Money live, PolicyTimeline law) {
        LocalDate day = payment.paidOn();
        if (payer.drawsOn(day)) {
            return ReasonCode.C_DRAWING_BENEFIT;
        }
        if (day.getYear() < year) {
            return ReasonCode.C_YEAR_CLOSED;
        }
        if (day.getYear() > year) {
            // back-payments are checked against no tier table
            return payment.amount().isPositive() ? null : ReasonCode.C_TIER_NOT_ALLOWED;
        }
        Policy policy = law.on(day);
        // without a table no amount is allowed; money of such years can only come in as stored history
        return policy.hasTierTable() ? tierRefusal(payment, year, payer, live, policy) : ReasonCode.C_TIER_NOT_ALLOWED;
    }

    private static ReasonCode tierRefusal(Payment payment, int year, Payer payer, Money live, Policy policy) {
        TierTable table = policy.tierTable();
        Money sum = live.plus(payment.amount());
        ReasonCode refusal = live.isZero() ? firstRefusal(sum, table) : laterRefusal(payment, year, sum, policy);
        if (refusal != null) {
            return refusal;
        }
        boolean special = GroupStatus.anyOf(policy.specialTierGroups(), payer.statuses(), payment.paidOn());
        return table.isSpecialOnly(sum) && !special ? ReasonCode.C_TIER_SPECIAL_ONLY : null;
    }

    private static ReasonCode firstRefusal(Money sum, TierTable table) {
        return table.isTier(sum) ? null : ReasonCode.C_TIER_NOT_ALLOWED;
    }

    private static ReasonCode laterRefusal(Payment payment, int year, Money sum, Policy policy) {
        if (payment.paidOn().isAfter(policy.topUpUntil(year))) {
            return ReasonCode.C_YEAR_CLOSED; // R-TOP-1
        }
        ReasonCode sumRefusal = sumRefusal(sum, policy.tierTable());
        // R-TOP-2: the new sum must be a higher tier
        return sumRefusal == null && !payment.amount().isPositive() ? ReasonCode.C_TOPUP_NOT_A_TIER : sumRefusal;
    }

    /** R-TIER-3: the sum must itself be a tier and not above the top tier. */
    static ReasonCode sumRefusal(Money sum, TierTable table) {
        if (sum.isMoreThan(table.topTier())) {
            return ReasonCode.C_SUM_EXCEEDS_TOP_TIER;
        }
        return table.isTier(sum) ? null : ReasonCode.C_TOPUP_NOT_A_TIER;
    }
}
