package org.residentpension.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.contribution.rules.ContributionFacts;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.contribution.rules.ContributionOutcome;
import org.residentpension.contribution.rules.ContributionRule;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.contribution.rules.PaymentResult;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.policy.PolicyTimeline;

/** Asks the rule once per person-year of a payment file and writes down what follows. One judge judges one file. */
final class PaymentJudge {

    private final SheetImport file;
    private final PolicyTimeline law;
    private final Issues issues;
    private final StagedOutcome out;
    private final List<StagedPayment> refunds = new ArrayList<>();
    private int added;
    private int same;
    private Money amount = Money.ZERO;

    PaymentJudge(SheetImport file, PolicyTimeline law, Issues issues, StagedOutcome out) {
        this.file = file;
        this.law = law;
        this.issues = issues;
        this.out = out;
    }

    /** Payments of people who draw benefit: no fault of the file, nothing is stored, the money goes back (R-MAT-4). */
    List<StagedPayment> refunds() {
        return refunds;
    }

    Tally tally(int read) {
        return new Tally(read, added, 0, same, read - added - same, amount);
    }

    void judge(PersonFacts person, List<StagedPayment> rows) {
        Map<Integer, List<StagedPayment>> byYear = new LinkedHashMap<>(2);
        for (StagedPayment row : rows) {
            if (!issues.isBad(row.row()) && isFine(person, row)) {
                byYear.computeIfAbsent(row.year(), year -> new ArrayList<>(2)).add(row);
            }
        }
        byYear.forEach((year, ofYear) -> judgeYear(person, year, ofYear));
    }

    private boolean isFine(PersonFacts person, StagedPayment row) {
        boolean ordinary = !row.reversal();
        if (!person.isEnrolled()) {
            return fault(row, PaymentFault.T_NOT_ENROLLED);
        }
        if (ordinary && row.paidAt().toLocalDate().isBefore(person.enrolledOn)) {
            return fault(row, PaymentFault.T_BEFORE_ENROLLMENT);
        }
        if (ordinary && row.paidAt().toLocalDate().isAfter(issues.today())) {
            return fault(row, PaymentFault.T_IN_FUTURE);
        }
        boolean ofItsYear = ordinary && row.paidAt().getYear() == row.year();
        if (ofItsYear && !law.on(row.paidAt().toLocalDate()).hasTierTable()) {
            return fault(row, PaymentFault.T_YEAR_MISSING_LAW);
        }
        if (ofItsYear && person.isSettled(row.year())) {
            return fault(row, PaymentFault.T_YEAR_SETTLED);
        }
        return true;
    }

    private void judgeYear(PersonFacts person, int year, List<StagedPayment> rows) {
        Map<String, LocalDate> reversals = reversals(person, year, rows);
        List<Payment> payments = new ArrayList<>(rows.size() + 2);
        for (StoredPayment stored : person.paymentsOf(year)) {
            LocalDate refunded = reversals.getOrDefault(stored.businessKey(), stored.refundedOn());
            payments.add(stored.fact().refunded(refunded));
        }
        for (StagedPayment row : rows) {
            if (!row.reversal()) {
                payments.add(row.fact(reversals.get(row.key())));
            }
        }
        ContributionOutcome outcome = ContributionRule.assess(
                new ContributionFacts(year, person.payer(year), person.sponsorships.get(year), payments), law);
        String cause = book(person, year, rows, outcome);
        if (cause != null && !person.isSettled(year)) {
            new YearPosting(person, year, out, cause, causedOn(rows))
                    .bringTo(outcome, rows.get(0).row());
        }
    }

    /** What the reversal rows take back, by business key, and on which day; a row that finds nothing is an error. */
    private Map<String, LocalDate> reversals(PersonFacts person, int year, List<StagedPayment> rows) {
        Map<String, LocalDate> found = new HashMap<>(2);
        for (StagedPayment row : rows) {
            if (row.reversal()) {
                Money original = originalAmount(person, year, rows, row);
                if (original == null) {
                    fault(row, PaymentFault.T_REVERSAL_UNKNOWN);
                } else if (!original.equals(row.amount())) {
                    fault(row, PaymentFault.T_REVERSAL_AMOUNT);
                } else {
                    found.putIfAbsent(row.key(), row.creditedOn());
                }
            }
        }
        return found;
    }

    private static Money originalAmount(
            PersonFacts person, int year, List<StagedPayment> rows, StagedPayment reversal) {
        for (StoredPayment stored : person.paymentsOf(year)) {
            if (stored.businessKey().equals(reversal.key())) {
                return stored.amount();
            }
        }
        for (StagedPayment row : rows) {
            if (!row.reversal() && row.receiptNo().equals(reversal.receiptNo())) {
                return row.amount();
            }
        }
        return null;
    }

    /** Records and entries of the new facts. Returns the key of the first of them, or null if nothing is new. */
    private String book(PersonFacts person, int year, List<StagedPayment> rows, ContributionOutcome outcome) {
        String cause = null;
        Set<String> accepted = new HashSet<>();
        Map<String, ContributionKind> kinds = new HashMap<>(4);
        for (PaymentResult result : outcome.payments()) {
            if (result.payment().reference() instanceof StagedPayment row) {
                cause = take(person, row, result) && cause == null ? row.key() : cause;
                if (result.isAccepted()) {
                    accepted.add(row.key());
                    kinds.put(row.key(), result.kind());
                }
            } else if (result.payment().reference() instanceof StoredPayment stored) {
                kinds.put(stored.businessKey(), result.kind());
            }
        }
        Set<String> taken = new HashSet<>();
        for (StagedPayment row : rows) {
            if (row.reversal() && !issues.isBad(row.row())) {
                boolean again = alreadyReversed(person, year, row) || !taken.add(row.key());
                boolean possible = accepted.contains(row.key()) || kinds.containsKey(row.key());
                if (again || !possible) {
                    same++;
                } else {
                    String key = takeBack(person, row, kinds.get(row.key()));
                    cause = cause == null ? key : cause;
                }
            }
        }
        return cause;
    }

    private boolean take(PersonFacts person, StagedPayment row, PaymentResult result) {
        switch (result.outcome()) {
            case DUPLICATE -> same++;
            case REJECTED -> reject(row, result.code());
            case ACCEPTED -> {
                var fact = record(person, row, result.kind(), row.amount(), row.key(), null);
                out.record(fact);
                out.entryOf(fact, row.creditedOn());
                added++;
                amount = amount.plus(row.amount());
            }
        }
        return result.isAccepted();
    }

    private String takeBack(PersonFacts person, StagedPayment row, ContributionKind kind) {
        var fact = record(person, row, kind, row.amount().negated(), Keys.reversal(row.key()), row.key());
        out.record(fact);
        out.entryOf(fact, row.creditedOn());
        added++;
        amount = amount.minus(row.amount());
        return fact.key();
    }

    private void reject(StagedPayment row, ReasonCode code) {
        if (code == ReasonCode.C_DRAWING_BENEFIT) {
            refunds.add(row);
        } else {
            issues.add(row.row(), headerOf(code), code, row.amount().toString());
        }
    }

    private static String headerOf(ReasonCode code) {
        return switch (code) {
            case C_DUPLICATE_RECEIPT -> "票据号";
            case C_YEAR_CLOSED -> "费款所属期";
            default -> "金额";
        };
    }

    private StagedOutcome.NewRecord record(
            PersonFacts person,
            StagedPayment row,
            ContributionKind kind,
            Money signed,
            String key,
            String reversesKey) {
        return new StagedOutcome.NewRecord(
                row.row(),
                person.id,
                row.year(),
                ContributionItem.INDIVIDUAL,
                kind,
                signed,
                row.paidAt(),
                row.creditedOn(),
                row.receiptNo(),
                row.lumpSum(),
                key,
                reversesKey);
    }

    private static boolean alreadyReversed(PersonFacts person, int year, StagedPayment row) {
        return person.paymentsOf(year).stream()
                .anyMatch(stored -> stored.businessKey().equals(row.key()) && !stored.isLive());
    }

    private static LocalDate causedOn(List<StagedPayment> rows) {
        return rows.stream()
                .map(StagedPayment::creditedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private boolean fault(StagedPayment row, PaymentFault fault) {
        issues.add(row.row(), fault.header(), fault.name(), "", fault.sentence());
        return false;
    }
}
