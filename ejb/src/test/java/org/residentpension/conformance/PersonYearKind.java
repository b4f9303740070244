package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.residentpension.contribution.rules.ContributionFacts;
import org.residentpension.contribution.rules.ContributionOutcome;
import org.residentpension.contribution.rules.ContributionRule;
import org.residentpension.contribution.rules.MatchingEntry;
import org.residentpension.contribution.rules.Payer;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.contribution.rules.PaymentResult;
import org.residentpension.contribution.rules.ProgressEvent;
import org.residentpension.contribution.rules.YearTotals;
import org.residentpension.kernel.Money;
import org.residentpension.policy.MatchingSplit;
import org.residentpension.policy.PolicyTimeline;

/** Kind {@code contribution}. Money for other years stands in the same list; each year is asked for itself, earlier ones first. */
final class PersonYearKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        RegionLaw region = new RegionLaw(fixtures, given, "REG-HN");
        PolicyTimeline law = region.timeline();
        int year = region.year();
        Map<Integer, List<Payment>> byYear = paymentsByYear(given, year, law);
        Map<Integer, ContributionOutcome> outcomes = new TreeMap<>();
        for (int each : new TreeSet<>(byYear.keySet())) {
            boolean paidBefore = each == year && paidBefore(given, year, outcomes);
            LocalDate confirmedOn = each == year ? confirmedOn(given) : null;
            Payer payer = payer(given.map("person"), paidBefore);
            outcomes.put(
                    each,
                    ContributionRule.assess(new ContributionFacts(each, payer, confirmedOn, byYear.get(each)), law));
        }
        return answer(given, year, outcomes);
    }

    private static Map<String, Object> answer(Given given, int year, Map<Integer, ContributionOutcome> outcomes) {
        LocalDate asOf = asOf(given, year);
        ContributionOutcome ofTheYear = outcomes.get(year);
        YearTotals totals = ofTheYear.totalsOn(asOf);
        ProgressEvent measures = ofTheYear.progressOn(year, asOf);
        return new Answer()
                .with("payments", results(given, outcomes))
                .with("sponsored", totals.isSponsored())
                .with("effectiveTier", totals.effectiveTier())
                .with("yearPaid", totals.yearPaid())
                .with("matching", totals.matching().total())
                .with("matchingEntries", matchingEntries(ofTheYear, asOf))
                .with("matchingByLevel", byLevel(totals.matching()))
                .with("contributorCount", measures.contributorCount())
                .with("topUpCount", measures.topUpCount())
                .with("contributionAmount", contributionAmount(year, asOf, outcomes))
                .with("sponsoredAmount", totals.sponsored())
                .with("accountTotal", accountTotal(asOf, outcomes))
                .with("newFirstPayer", measures.newFirstPayer())
                .fields();
    }

    private static LocalDate asOf(Given given, int year) {
        return given.date("asOf", LocalDate.of(year, 12, 31));
    }

    private static Map<Integer, List<Payment>> paymentsByYear(Given given, int year, PolicyTimeline law) {
        Map<Integer, List<Payment>> byYear = new TreeMap<>();
        byYear.put(year, new ArrayList<>());
        int position = 0;
        LocalDate drawingSince = Persons.drawingSince(given.map("person"));
        for (Given row : given.maps("payments")) {
            int ofYear = row.number("year", year);
            Payment payment = Payment.of(row.money("amount"), row.time("paidOn"))
                    .known(position++)
                    .asLumpSum(row.flag("lumpSum", false))
                    .withReceipt(row.text("receiptNo", null))
                    .refunded(row.date("refundedOn", null));
            boolean drawn = drawingSince != null && !payment.paidOn().isBefore(drawingSince);
            boolean history = ofYear < year && !drawn && isOlderThanTheLaw(payment, ofYear, law);
            byYear.computeIfAbsent(ofYear, any -> new ArrayList<>()).add(history ? payment.alreadyStored() : payment);
        }
        return byYear;
    }

    /** Paid in time for an earlier year of which no tier table is known: it was judged in its day. */
    private static boolean isOlderThanTheLaw(Payment payment, int ofYear, PolicyTimeline law) {
        return payment.paidOn().getYear() == ofYear && !law.on(payment.paidOn()).hasTierTable();
    }

    private static Payer payer(Given person, boolean paidBefore) {
        return new Payer(Persons.birthDate(person), Persons.statuses(person), Persons.drawingSince(person), paidBefore);
    }

    /** By the facts of the person, or by money of the list for an earlier year that was paid before this year began. */
    private static boolean paidBefore(Given given, int year, Map<Integer, ContributionOutcome> earlier) {
        LocalDate asOf = asOf(given, year);
        return given.map("person").texts("earlierIndividualYears").stream()
                        .anyMatch(each -> Integer.parseInt(each) < year)
                || earlier.values().stream()
                        .flatMap(outcome -> outcome.payments().stream())
                        .filter(PaymentResult::isAccepted)
                        .map(PaymentResult::payment)
                        .filter(payment -> payment.paidOn().getYear() < year)
                        .anyMatch(payment -> payment.refundedOn() == null
                                || payment.refundedOn().isAfter(asOf));
    }

    private static LocalDate confirmedOn(Given given) {
        return given.has("sponsorship") ? given.map("sponsorship").date("confirmedOn") : null;
    }

    private static List<Object> results(Given given, Map<Integer, ContributionOutcome> outcomes) {
        Object[] inOrder = new Object[given.list("payments").size()];
        outcomes.values().forEach(outcome -> outcome.payments()
                .forEach(result -> inOrder[(Integer) result.payment().reference()] = new Answer()
                        .with("result", result.outcome())
                        .with("code", result.code())
                        .with("kind", result.kind())
                        .fields()));
        return List.of(inOrder);
    }

    private static List<Money> matchingEntries(ContributionOutcome outcome, LocalDate asOf) {
        return outcome.matching().stream()
                .filter(entry -> !entry.on().isAfter(asOf))
                .map(MatchingEntry::amount)
                .toList();
    }

    private static Map<String, Object> byLevel(MatchingSplit split) {
        return Map.of(
                "central", split.central(),
                "provincial", split.provincial(),
                "municipal", split.municipal(),
                "county", split.county());
    }

    private static Money contributionAmount(int year, LocalDate asOf, Map<Integer, ContributionOutcome> outcomes) {
        return outcomes.values().stream()
                .map(outcome -> outcome.progressOn(year, asOf).contributionAmount())
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money accountTotal(LocalDate asOf, Map<Integer, ContributionOutcome> outcomes) {
        return outcomes.values().stream()
                .map(outcome -> outcome.totalsOn(asOf).account())
                .reduce(Money.ZERO, Money::plus);
    }
}
