package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.contribution.rules.ContributionFacts;
import org.residentpension.contribution.rules.ContributionOutcome;
import org.residentpension.contribution.rules.ContributionRule;
import org.residentpension.contribution.rules.Payer;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.contribution.rules.PaymentResult;
import org.residentpension.kernel.Money;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.villagesubsidy.rules.MoneyFacts;
import org.residentpension.villagesubsidy.rules.OwnContribution;
import org.residentpension.villagesubsidy.rules.SponsoredContribution;
import org.residentpension.villagesubsidy.rules.component.Committed;

/** Payments, sponsorship and committed money of a subsidy case. Payments are valid; what they are is said by the contribution rule. */
final class PaidMoney {

    private final Given given;
    private final int year;
    private final Map<Integer, ContributionOutcome> outcomes = new TreeMap<>();

    PaidMoney(Given given, int year, PolicyTimeline law) {
        this.given = given;
        this.year = year;
        Given person = given.map("person");
        Payer payer =
                new Payer(Persons.birthDate(person), Persons.statuses(person), Persons.drawingSince(person), false);
        paymentsByYear().forEach((each, payments) -> {
            LocalDate confirmedOn = each == year ? sponsorship().date("confirmedOn", null) : null;
            outcomes.put(each, ContributionRule.assess(new ContributionFacts(each, payer, confirmedOn, payments), law));
        });
    }

    MoneyFacts facts() {
        return new MoneyFacts(own(), sponsored(), given.map("person").money("lastYearTier", null), committed());
    }

    Money matchingOfTheYear() {
        return outcomes.get(year)
                .totalsOn(LocalDate.of(year, 12, 31))
                .matching()
                .total();
    }

    private Map<Integer, List<Payment>> paymentsByYear() {
        Map<Integer, List<Payment>> byYear = new TreeMap<>();
        byYear.put(year, new ArrayList<>());
        for (Given row : given.maps("payments")) {
            row.allowing("amount", "paidOn", "year", "creditedOn", "lumpSum", "receiptNo", "refundedOn");
            Payment payment = Payment.of(row.money("amount"), row.time("paidOn"))
                    .known(row)
                    .asLumpSum(row.flag("lumpSum", false))
                    .withReceipt(row.text("receiptNo", null))
                    .refunded(row.date("refundedOn", null))
                    .alreadyStored();
            byYear.computeIfAbsent(row.number("year", year), any -> new ArrayList<>())
                    .add(payment);
        }
        return byYear;
    }

    private List<OwnContribution> own() {
        List<OwnContribution> own = new ArrayList<>();
        outcomes.forEach((ofYear, outcome) -> outcome.payments().stream()
                .filter(PaymentResult::isAccepted)
                .forEach(result -> own.add(contribution(ofYear, result))));
        return own;
    }

    private static OwnContribution contribution(int ofYear, PaymentResult result) {
        Payment payment = result.payment();
        Given row = (Given) payment.reference();
        return new OwnContribution(
                ofYear,
                result.kind(),
                payment.amount(),
                payment.paidOn(),
                row.date("creditedOn", payment.paidOn()),
                payment.refundedOn());
    }

    /** Null unless the sponsorship took effect. */
    private SponsoredContribution sponsored() {
        ContributionOutcome outcome = outcomes.get(year);
        return outcome.sponsoredOn() == null
                ? null
                : new SponsoredContribution(
                        outcome.sponsored(),
                        outcome.sponsoredOn(),
                        sponsorship().date("postedOn", null));
    }

    private Given sponsorship() {
        if (given.has("sponsorship")) {
            given.map("sponsorship").required("confirmedOn");
        }
        return given.map("sponsorship").allowing("confirmedOn", "postedOn");
    }

    private Committed committed() {
        Money collective = Money.ZERO;
        Money donation = Money.ZERO;
        for (Given row : given.maps("committed")) {
            Money amount = row.allowing("item", "amount").money("amount");
            switch (row.text("item")) {
                case "COLLECTIVE" -> collective = collective.plus(amount);
                case "DONATION" -> donation = donation.plus(amount);
                default -> throw new IllegalArgumentException("nobody commits " + row.text("item"));
            }
        }
        return new Committed(collective, donation);
    }
}
