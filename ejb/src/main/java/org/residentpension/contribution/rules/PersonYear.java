package org.residentpension.contribution.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.residentpension.kernel.CalendarYear;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.policy.Policy;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.policy.TopUpMatching;

/** Walks once through the events of a person-year and keeps the running sums. Used for one answer and thrown away. */
final class PersonYear {

    private final ContributionFacts facts;
    private final PolicyTimeline law;
    private final int year;
    private final PaymentResult[] results;
    private final List<MatchingEntry> matchingEntries = new ArrayList<>(2);
    private final List<ProgressEvent> progress = new ArrayList<>(2);

    private Money own = Money.ZERO;
    private int ownRecords;
    private Money sponsored = Money.ZERO;
    private LocalDate sponsoredOn;
    private Money matching = Money.ZERO;
    private Standing standing = Standing.NOTHING;

    PersonYear(ContributionFacts facts, PolicyTimeline law) {
        this.facts = facts;
        this.law = law;
        this.year = facts.year();
        this.results = Receipts.repeated(facts.payments());
    }

    ContributionOutcome outcome() {
        for (YearEvent event : YearEvent.inOrder(facts)) {
            switch (event.kind()) {
                case REFUND -> refund(event.index(), event.day());
                case SPONSORSHIP -> sponsor(event.day());
                case PAYMENT -> pay(event.index());
            }
        }
        return new ContributionOutcome(Arrays.asList(results), sponsoredOn, sponsored, matchingEntries, progress);
    }

    private void pay(int index) {
        if (results[index] != null) {
            return; // a repeated receipt
        }
        Payment payment = facts.payments().get(index);
        ReasonCode refusal = payment.stored() ? null : refusal(payment);
        if (refusal != null) {
            results[index] = PaymentResult.rejected(payment, refusal);
            return;
        }
        results[index] = PaymentResult.accepted(payment, ContributionRule.kindOf(payment, year, facts.payer(), law));
        if (results[index].isNormal()) {
            addNormal(payment);
        } else {
            countBackPayment(payment, payment.paidOn(), payment.amount());
        }
        if (payment.paidOn().equals(payment.goneOn())) {
            refund(index, payment.paidOn());
        }
    }

    private ReasonCode refusal(Payment payment) {
        Money live = live();
        ReasonCode refusal = ContributionRule.refusal(payment, year, facts.payer(), live, law);
        Money later = storedAfter(payment);
        boolean alone = refusal != null || later.isZero() || payment.paidOn().getYear() != year;
        Policy policy = law.on(payment.paidOn());
        if (alone || !policy.hasTierTable()) {
            return refusal;
        }
        // told late: together with what was booked meanwhile the sum must still be a tier (R-TIER-3)
        return ContributionRule.sumRefusal(live.plus(payment.amount()).plus(later), policy.tierTable());
    }

    private Money storedAfter(Payment late) {
        Money sum = Money.ZERO;
        for (Payment payment : facts.payments()) {
            boolean counts = payment.stored()
                    && payment.refundedOn() == null
                    && payment.paidOn().getYear() == year;
            sum = counts && payment.paidAt().isAfter(late.paidAt()) ? sum.plus(payment.amount()) : sum;
        }
        return sum;
    }

    private void addNormal(Payment payment) {
        boolean first = live().isZero();
        own = own.plus(payment.amount());
        ownRecords++;
        LocalDate day = payment.paidOn();
        Policy policy = law.on(day);
        boolean earns = !day.isAfter(policy.periodEnd(year)) // R-MAT-1
                && (first || policy.topUpMatching() == TopUpMatching.RECOMPUTE); // R-TOP-3
        if (earns && policy.hasTierTable() && policy.tierTable().isTier(live())) {
            bringMatchingTo(policy.matchingFor(live()), day, payment);
        }
        count(day);
    }

    /** R-SPN-1, R-SPN-5: for a person of the groups who does not draw and has not paid on an earlier day. */
    private void sponsor(LocalDate day) {
        Policy policy = lawOfTheYear(day);
        Payer payer = facts.payer();
        if (ownRecords > 0
                || payer.drawsOn(day)
                || !GroupStatus.anyOf(policy.sponsoredGroups(), payer.statuses(), day)) {
            return;
        }
        sponsored = policy.sponsoredAmount();
        sponsoredOn = day;
        if (!day.isAfter(policy.periodEnd(year)) && policy.hasTierTable()) {
            bringMatchingTo(policy.matchingFor(sponsored), day, null);
        }
        count(day);
    }

    private void refund(int index, LocalDate day) {
        PaymentResult result = results[index];
        if (!result.isAccepted()) {
            return;
        }
        Payment payment = result.payment();
        if (!result.isNormal()) {
            countBackPayment(payment, day, payment.amount().negated());
            return;
        }
        own = own.minus(payment.amount());
        ownRecords--;
        Policy policy = lawOfTheYear(day);
        if (policy.hasTierTable()) {
            // a refund only ever lowers the matching; no money left means no matching left
            bringMatchingTo(matching.min(policy.matchingFor(live())), day, payment);
        }
        count(day);
    }

    private Money live() {
        return own.plus(sponsored);
    }

    private void bringMatchingTo(Money target, LocalDate day, Payment cause) {
        Money difference = target.minus(matching);
        if (!difference.isZero()) {
            matching = target;
            matchingEntries.add(new MatchingEntry(
                    day, difference, lawOfTheYear(day).matchingShares().split(difference), cause));
        }
    }

    private void count(LocalDate day) {
        Standing now = Standing.of(own, ownRecords, sponsored, facts.payer().paidBefore(), lawOfTheYear(day));
        add(now.since(standing, year, day));
        standing = now;
    }

    /** R-TGT-3: where the region counts back-payments, they count in the plan year in which they were paid. */
    private void countBackPayment(Payment payment, LocalDate day, Money amount) {
        if (law.on(payment.paidOn()).countBackPayment()) {
            int planYear = payment.paidOn().getYear();
            add(new ProgressEvent(day, planYear, 0, amount, Money.ZERO, 0, 0));
        }
    }

    private void add(ProgressEvent event) {
        if (!event.changesNothing()) {
            progress.add(event);
        }
    }

    /** The tier table is that of the contribution year, also for what is confirmed or refunded before or after it. */
    private Policy lawOfTheYear(LocalDate day) {
        return law.on(CalendarYear.nearest(year, day));
    }
}
