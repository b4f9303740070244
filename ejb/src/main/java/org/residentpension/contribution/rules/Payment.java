package org.residentpension.contribution.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * Own money that a person paid for the year.
 *
 * @param reference whatever the caller knows the payment by; handed back untouched
 * @param paidAt payment time in civil time, which decides about year, deadlines and order
 * @param lumpSum money of the procedure 一次性补缴
 * @param receiptNo receipt number, or null where none exists
 * @param refundedOn day of the refund, or null
 * @param stored accepted and booked before; it is never judged again
 */
public record Payment(
        Object reference,
        Money amount,
        LocalDateTime paidAt,
        boolean lumpSum,
        String receiptNo,
        LocalDate refundedOn,
        boolean stored) {

    public static Payment of(Money amount, LocalDateTime paidAt) {
        return new Payment(null, amount, paidAt, false, null, null, false);
    }

    public Payment known(Object as) {
        return new Payment(as, amount, paidAt, lumpSum, receiptNo, refundedOn, stored);
    }

    public Payment asLumpSum(boolean flag) {
        return new Payment(reference, amount, paidAt, flag, receiptNo, refundedOn, stored);
    }

    public Payment withReceipt(String number) {
        return new Payment(reference, amount, paidAt, lumpSum, number, refundedOn, stored);
    }

    public Payment refunded(LocalDate on) {
        return new Payment(reference, amount, paidAt, lumpSum, receiptNo, on, stored);
    }

    public Payment alreadyStored() {
        return new Payment(reference, amount, paidAt, lumpSum, receiptNo, refundedOn, true);
    }

    public LocalDate paidOn() {
        return paidAt.toLocalDate();
    }

    /** The day on which the money was gone again; a refund cannot come before its payment. Null if it stays. */
    LocalDate goneOn() {
        return refundedOn != null && refundedOn.isBefore(paidOn()) ? paidOn() : refundedOn;
    }

    boolean isLiveOn(LocalDate day) {
        return !paidOn().isAfter(day) && (refundedOn == null || goneOn().isAfter(day));
    }

    /** Same amount, payment time and flags: the same fact told twice (R-IDEM). */
    boolean saysTheSameAs(Payment other) {
        return amount.equals(other.amount) && paidAt.equals(other.paidAt) && lumpSum == other.lumpSum;
    }
}
