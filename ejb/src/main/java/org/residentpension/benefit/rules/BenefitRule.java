package org.residentpension.benefit.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.residentpension.kernel.Age;
import org.residentpension.kernel.Money;
import org.residentpension.policy.Policy;

/** R-BEN: from when, and how much a month. All amounts in yuan. */
public final class BenefitRule {

    private BenefitRule() {}

    /** R-BEN-1: old enough on the day of the question, enough months paid, no other basic pension. */
    public static boolean isEligible(BenefitFacts facts, Policy policy) {
        return Age.hasAttained(policy.pensionAge(), facts.askedOn(), facts.birthDate(), policy.leapRule())
                && facts.paidMonths() >= policy.benefitMinimumMonths()
                && !facts.drawingElsewhere();
    }

    /** R-BEN-1: the month after both the age and the condition on contributions are there; empty for who is not eligible. */
    public static Optional<YearMonth> firstMonth(BenefitFacts facts, Policy policy) {
        LocalDate birthday = Age.attainedOn(policy.pensionAge(), facts.birthDate(), policy.leapRule());
        LocalDate later = facts.conditionMetOn().isAfter(birthday) ? facts.conditionMetOn() : birthday;
        return isEligible(facts, policy) ? Optional.of(YearMonth.from(later).plusMonths(1)) : Optional.empty();
    }

    /** R-BEN-2: a month's part of the account. */
    public static Money accountPension(Money balance, Policy policy) {
        return new Money(balance.amount().divide(BigDecimal.valueOf(policy.accountMonths()), 2, RoundingMode.HALF_UP));
    }

    /** R-BEN-2: what is left after so many monthly payments, without further interest; never below zero. */
    public static Money remaining(Money balance, int payments, Policy policy) {
        return balance.minus(accountPension(balance, policy).times(payments)).max(Money.ZERO);
    }
}
