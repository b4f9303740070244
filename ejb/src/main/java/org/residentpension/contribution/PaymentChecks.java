package org.residentpension.contribution;

import java.time.LocalDate;
import org.residentpension.intake.Issues;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.policy.PolicyTimeline;

/** What one row of a payment file must satisfy before the rule is asked about its year. Reports what it does not. */
final class PaymentChecks {

    private final PolicyTimeline law;
    private final Issues issues;

    PaymentChecks(PolicyTimeline law, Issues issues) {
        this.law = law;
        this.issues = issues;
    }

    /** A reversal of stored money needs no relation any more: what was paid can go back until the account is settled. */
    boolean isFine(PersonFacts person, StagedPayment row) {
        if (issues.isBad(row.row())) {
            return false;
        }
        if (row.reversal()) {
            return row.creditedOn().isAfter(issues.today()) ? fault(row, PaymentFault.T_CREDITED_LATER) : true;
        }
        PaymentFault fault = faultOf(person, row, row.paidAt().toLocalDate());
        return fault == null || fault(row, fault);
    }

    private PaymentFault faultOf(PersonFacts person, StagedPayment row, LocalDate day) {
        if (!person.isEnrolled()) {
            return PaymentFault.T_NOT_ENROLLED;
        }
        if (day.isBefore(person.enrolledOn)) {
            return PaymentFault.T_BEFORE_ENROLLMENT;
        }
        if (day.isAfter(issues.today())) {
            return PaymentFault.T_IN_FUTURE;
        }
        if (row.creditedOn().isBefore(day)) {
            return PaymentFault.T_CREDITED_BEFORE;
        }
        if (row.creditedOn().isAfter(issues.today())) {
            return PaymentFault.T_CREDITED_LATER;
        }
        return day.getYear() == row.year() ? faultOfYear(person, row.year(), day) : null;
    }

    private PaymentFault faultOfYear(PersonFacts person, int year, LocalDate day) {
        if (!law.on(day).hasTierTable()) {
            return PaymentFault.T_YEAR_MISSING_LAW;
        }
        return person.isSettled(year) ? PaymentFault.T_YEAR_SETTLED : null;
    }

    boolean isBad(StagedPayment row) {
        return issues.isBad(row.row());
    }

    /** Returns false, so that a check can end with it. */
    boolean fault(StagedPayment row, PaymentFault fault) {
        issues.add(row.row(), fault, row.shown(fault.header()));
        return false;
    }

    void reject(StagedPayment row, ReasonCode code) {
        String header =
                switch (code) {
                    case C_DUPLICATE_RECEIPT -> "票据号";
                    case C_YEAR_CLOSED -> "费款所属期";
                    default -> "金额";
                };
        issues.add(row.row(), header, code, row.shown(header));
    }
}
