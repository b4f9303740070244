package org.residentpension.it;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.residentpension.contribution.rules.ContributionFacts;
import org.residentpension.contribution.rules.ContributionOutcome;
import org.residentpension.contribution.rules.ContributionRule;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.kernel.Money;
import org.residentpension.policy.PolicyTimeline;

/**
 * What a payer does about one contribution year, made up at random so that every order of telling it is allowed: payments of
 * which each and all together are a tier, or back-payments, and reversals of some of them.
 */
record RandomYear(Payer payer, int year, List<Fact> facts) {

    /** Amounts of 2023 of which any and all together are a tier. */
    private static final List<List<Integer>> TIERS = List.of(
            List.of(3000),
            List.of(200, 200),
            List.of(200, 300),
            List.of(200, 400),
            List.of(300, 500),
            List.of(400, 600),
            List.of(500, 500),
            List.of(500, 1000, 1500));

    private static final LocalDate START = LocalDate.of(MoneyCounty.YEAR, 7, 1);

    /** @param backOn day of the reversal, or null */
    record Fact(String kind, String amount, LocalDate paidOn, String receipt, LocalDate backOn) {

        Payment payment() {
            return Payment.of(Money.of(amount), paidOn.atTime(10, 0))
                    .withReceipt(receipt)
                    .asLumpSum(kind.equals("一次性补缴"))
                    .refunded(backOn);
        }
    }

    static RandomYear of(Payer payer, int year, Random random) {
        boolean onTime = year == MoneyCounty.YEAR;
        List<Integer> amounts = new ArrayList<>(TIERS.get(random.nextInt(TIERS.size())));
        Collections.shuffle(amounts, random);
        List<Fact> facts = new ArrayList<>();
        int count = 1 + random.nextInt(amounts.size());
        for (int i = 0; i < count; i++) {
            LocalDate paidOn = START.plusDays(random.nextInt(120));
            facts.add(new Fact(
                    onTime ? "正常" : random.nextInt(4) == 0 ? "一次性补缴" : "补缴",
                    onTime ? amounts.get(i) + "" : 1 + random.nextInt(3_000) + "." + random.nextInt(10) + "5",
                    paidOn,
                    "Z" + payer.idNumber().substring(6) + "-" + year + "-" + i,
                    random.nextInt(4) == 0 ? paidOn.plusDays(random.nextInt(30)) : null));
        }
        return new RandomYear(payer, year, facts);
    }

    /** What the rule says when it knows everything. */
    ContributionOutcome expected(PolicyTimeline law) {
        var payments = facts.stream().map(Fact::payment).toList();
        var nobodySpecial = new org.residentpension.contribution.rules.Payer(payer.birth(), List.of(), null, false);
        return ContributionRule.assess(new ContributionFacts(year, nobodySpecial, null, payments), law);
    }
}
