package org.residentpension.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.contribution.rules.ContributionFacts;
import org.residentpension.contribution.rules.ContributionRule;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.intake.Issues;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.Money;
import org.residentpension.policy.PolicyTimeline;

/** Asks the rule once per person-year of a payment file and writes down what follows. One judge judges one file. */
final class PaymentJudge {

    private final PolicyTimeline law;
    private final PaymentChecks checks;
    private final StagedOutcome out;
    private final List<StagedPayment> refunds = new ArrayList<>();
    private final List<StagedPayment> reversedUnbooked = new ArrayList<>();
    private int added;
    private int same;
    private Money amount = Money.ZERO;

    PaymentJudge(PolicyTimeline law, Issues issues, StagedOutcome out) {
        this.law = law;
        this.checks = new PaymentChecks(law, issues);
        this.out = out;
    }

    /** Payments of people who draw benefit: no fault of the file, nothing is stored, the money goes back (R-MAT-4). */
    List<StagedPayment> refunds() {
        return refunds;
    }

    /** Reversals of payments of this very file that were not booked. */
    List<StagedPayment> reversedUnbooked() {
        return reversedUnbooked;
    }

    /** {@code changed} and {@code known}: rows that were dealt with outside. */
    Tally tally(int read, int changed, int known) {
        int all = same + known;
        return new Tally(read, added, changed, all, read - added - changed - all, amount);
    }

    /** Years run in order, because what is paid for one makes the next no first payment (R-TGT-5). */
    void judge(PersonFacts person, List<StagedPayment> rows) {
        Map<Integer, List<StagedPayment>> byYear = new TreeMap<>();
        for (StagedPayment row : rows) {
            if (checks.isFine(person, row)) {
                byYear.computeIfAbsent(row.year(), year -> new ArrayList<>(2)).add(row);
            }
        }
        Map<Integer, Boolean> stood = new TreeMap<>();
        person.payments.forEach(payment -> stood.put(payment.year(), person.paidBefore(payment.year())));
        byYear.forEach((year, ofYear) -> {
            PaymentYear judged = new PaymentYear(person, year, checks, out);
            if (judged.judge(ofYear, law)) {
                stood.remove(year);
            }
            take(judged);
        });
        stood.forEach((year, paidBefore) -> restate(person, year, paidBefore));
    }

    private void take(PaymentYear judged) {
        refunds.addAll(judged.refunds());
        reversedUnbooked.addAll(judged.reversedUnbooked());
        added += judged.added();
        same += judged.same();
        amount = amount.plus(judged.amount());
    }

    /** Money for an earlier year came late or went back: who paid first in this year has changed. */
    private void restate(PersonFacts person, int year, boolean paidBefore) {
        if (person.paidBefore(year) != paidBefore && !person.isSettled(year)) {
            List<Payment> payments =
                    person.paymentsOf(year).stream().map(StoredPayment::fact).toList();
            new YearPosting(person, year, out)
                    .progress(ContributionRule.assess(
                            new ContributionFacts(year, person.payer(year), person.sponsoredFrom(year), payments),
                            law));
        }
    }
}
