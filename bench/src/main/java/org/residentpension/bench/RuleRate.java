package org.residentpension.bench;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.contribution.rules.ContributionFacts;
import org.residentpension.contribution.rules.ContributionRule;
import org.residentpension.contribution.rules.Payer;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyTimeline;

/** How many person-years one thread judges in a second when nothing is read or written: the rule alone. */
final class RuleRate {

    private static final int PERSONS = 50_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 20;

    private RuleRate() {}

    static long perSecond() {
        PolicyTimeline law = PolicyBook.load().timeline(DivisionCode.of(Town.COUNTY));
        long best = Long.MAX_VALUE;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            int entries = 0;
            for (int person = 0; person < PERSONS; person++) {
                entries +=
                        ContributionRule.assess(facts(person), law).matching().size();
            }
            if (entries != PERSONS) {
                throw new IllegalStateException(entries + " matching entries");
            }
            best = round < WARM_UP ? best : Math.min(best, System.nanoTime() - start);
        }
        return PERSONS * 1_000_000_000L / best;
    }

    private static ContributionFacts facts(int person) {
        LocalDate day = LocalDate.of(Town.YEAR, 8, 21).plusDays(person % 31);
        Payer payer = new Payer(LocalDate.of(1965, 1, 1).plusDays(person % 13_000), List.of(), null, true);
        Payment payment = Payment.of(Money.ofYuan(200), day.atTime(10, 0)).withReceipt("R" + person);
        return new ContributionFacts(Town.YEAR, payer, null, List.of(payment));
    }
}
