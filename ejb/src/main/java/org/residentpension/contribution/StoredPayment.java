package org.residentpension.contribution;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.kernel.Money;

/** An own payment that is booked already. {@code settled}: taken over from an earlier system with all its consequences. */
record StoredPayment(
        String businessKey,
        int year,
        Money amount,
        LocalDateTime paidAt,
        LocalDate creditedOn,
        boolean lumpSum,
        String receiptNo,
        LocalDate refundedOn,
        boolean settled) {

    Payment fact() {
        return new Payment(this, amount, paidAt, lumpSum, receiptNo, refundedOn, true);
    }

    StoredPayment refunded(LocalDate on) {
        return new StoredPayment(businessKey, year, amount, paidAt, creditedOn, lumpSum, receiptNo, on, settled);
    }

    boolean isLive() {
        return refundedOn == null;
    }
}
