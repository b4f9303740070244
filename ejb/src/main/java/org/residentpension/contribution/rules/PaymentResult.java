package org.residentpension.contribution.rules;

import org.residentpension.kernel.ReasonCode;

/** What became of one payment. Only an accepted one has a kind, only a rejected one has a code; the other is null. */
public record PaymentResult(Payment payment, Outcome outcome, ReasonCode code, ContributionKind kind) {

    /** DUPLICATE is the same content again: ignored and reported, no error. */
    public enum Outcome {
        ACCEPTED,
        DUPLICATE,
        REJECTED
    }

    static PaymentResult accepted(Payment payment, ContributionKind kind) {
        return new PaymentResult(payment, Outcome.ACCEPTED, null, kind);
    }

    static PaymentResult duplicate(Payment payment) {
        return new PaymentResult(payment, Outcome.DUPLICATE, null, null);
    }

    static PaymentResult rejected(Payment payment, ReasonCode code) {
        return new PaymentResult(payment, Outcome.REJECTED, code, null);
    }

    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }

    boolean isNormal() {
        return kind == ContributionKind.NORMAL;
    }
}
