package org.residentpension.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.contribution.rules.ContributionFacts;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.contribution.rules.ContributionOutcome;
import org.residentpension.contribution.rules.ContributionRule;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.contribution.rules.PaymentResult;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.policy.PolicyTimeline;

/** One person-year of a payment file: its rows against what is stored, and the records and entries that follow. */
final class PaymentYear {

    private final PersonFacts person;
    private final int year;
    private final PaymentChecks checks;
    private final StagedOutcome out;
    private final List<StagedPayment> refunds = new ArrayList<>(0);
    private final List<StagedPayment> reversedUnbooked = new ArrayList<>(0);

    /** The kind of every payment that stands booked, by its key. */
    private final Map<String, ContributionKind> booked = new HashMap<>(4);

    private YearPosting.Cause cause;
    private int added;
    private int same;
    private Money amount = Money.ZERO;

    PaymentYear(PersonFacts person, int year, PaymentChecks checks, StagedOutcome out) {
        this.person = person;
        this.year = year;
        this.checks = checks;
        this.out = out;
    }

    /** Returns whether anything in the year is new. */
    boolean judge(List<StagedPayment> rows, PolicyTimeline law) {
        Map<String, LocalDate> reversals = reversals(rows);
        List<Payment> payments = new ArrayList<>(rows.size() + 2);
        List<StoredPayment> stood = person.paymentsOf(year);
        for (StoredPayment stored : stood) {
            LocalDate refunded = stored.isLive() ? reversals.get(stored.businessKey()) : stored.refundedOn();
            payments.add(stored.fact().refunded(refunded));
        }
        for (StagedPayment row : rows) {
            if (!row.reversal()) {
                payments.add(row.fact(reversals.get(row.key())));
            }
        }
        ContributionOutcome outcome = ContributionRule.assess(
                new ContributionFacts(year, person.payer(year), person.sponsoredFrom(year), payments), law);
        outcome.payments().forEach(this::take);
        takeBack(rows, stood);
        if (cause != null) {
            new YearPosting(person, year, out).bringTo(outcome, cause);
        }
        return cause != null;
    }

    List<StagedPayment> refunds() {
        return refunds;
    }

    List<StagedPayment> reversedUnbooked() {
        return reversedUnbooked;
    }

    int added() {
        return added;
    }

    int same() {
        return same;
    }

    Money amount() {
        return amount;
    }

    /** What the reversal rows take back, by business key, and on which day; a row that finds nothing is an error. */
    private Map<String, LocalDate> reversals(List<StagedPayment> rows) {
        Map<String, LocalDate> found = new HashMap<>(2);
        for (StagedPayment row : rows) {
            if (row.reversal()) {
                Money original = originalAmount(rows, row);
                if (person.isPaidOut(row.key())) {
                    checks.fault(row, PaymentFault.T_REVERSAL_PAID_OUT);
                } else if (original == null) {
                    checks.fault(
                            row,
                            person.isSettled(year) ? PaymentFault.T_REVERSAL_HISTORY : PaymentFault.T_REVERSAL_UNKNOWN);
                } else if (!original.equals(row.amount())) {
                    checks.fault(row, PaymentFault.T_REVERSAL_AMOUNT);
                } else {
                    found.putIfAbsent(row.key(), row.creditedOn());
                }
            }
        }
        return found;
    }

    private Money originalAmount(List<StagedPayment> rows, StagedPayment reversal) {
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

    private void take(PaymentResult result) {
        if (result.payment().reference() instanceof StoredPayment stored) {
            booked.put(stored.businessKey(), result.kind());
        } else if (result.payment().reference() instanceof StagedPayment row) {
            switch (result.outcome()) {
                case DUPLICATE -> same++;
                case REJECTED -> reject(row, result.code());
                case ACCEPTED -> {
                    booked.put(row.key(), result.kind());
                    book(row, row.amount(), row.key(), null);
                    person.remember(row.booked(result.payment().refundedOn()));
                }
            }
        }
    }

    private void reject(StagedPayment row, ReasonCode code) {
        if (code == ReasonCode.C_DRAWING_BENEFIT) {
            refunds.add(row);
        } else {
            checks.reject(row, code);
        }
    }

    /** {@code stood}: what was stored before this file. */
    private void takeBack(List<StagedPayment> rows, List<StoredPayment> stood) {
        Set<String> gone = new HashSet<>();
        stood.stream().filter(stored -> !stored.isLive()).forEach(stored -> gone.add(stored.businessKey()));
        for (StagedPayment row : rows) {
            if (row.reversal() && !checks.isBad(row)) {
                if (!booked.containsKey(row.key())) {
                    reversedUnbooked.add(row);
                    same++;
                } else if (gone.add(row.key())) {
                    book(row, row.amount().negated(), Keys.reversal(row.key()), row.key());
                    stood.stream()
                            .filter(stored -> stored.businessKey().equals(row.key()))
                            .forEach(stored -> person.remember(stored.refunded(row.creditedOn())));
                } else {
                    same++;
                }
            }
        }
    }

    private void book(StagedPayment row, Money signed, String key, String reversesKey) {
        var fact = new StagedOutcome.NewRecord(
                row.row(),
                person.id,
                year,
                ContributionItem.INDIVIDUAL,
                booked.get(row.key()),
                signed,
                row.paidAt(),
                row.creditedOn(),
                row.receiptNo(),
                row.lumpSum(),
                key,
                reversesKey);
        out.record(fact);
        out.entryOf(fact, row.creditedOn());
        added++;
        amount = amount.plus(signed);
        boolean later = cause != null && !row.creditedOn().isAfter(cause.on());
        cause = later ? cause : new YearPosting.Cause(row.row(), key, row.creditedOn());
    }
}
