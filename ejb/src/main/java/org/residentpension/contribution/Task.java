package org.residentpension.contribution;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * Something that waits for a person: money to be given back, money refused by the rule and to be corrected, a person in two
 * schemes at once. What could not be read from the row, or has none, is null. {@code idNumber} is whole or masked as the caller's role allows.
 *
 * @param months for an overlap
 * @param settledBy the import that booked the money or brought word of its return, or null
 * @param closedBy the officer who closed it; null when a file did
 */
public record Task(
        long id,
        Type type,
        State state,
        String division,
        Long personId,
        String name,
        String idNumber,
        Integer year,
        Money amount,
        Integer months,
        String receiptNo,
        boolean reversal,
        String code,
        String sentence,
        Long importId,
        Integer row,
        LocalDateTime openedAt,
        String closedBy,
        LocalDateTime closedAt,
        Long settledBy,
        String note,
        int version)
        implements Serializable {

    public enum Type {
        REFUND,
        PAYMENT_EXCEPTION,
        /** Months of a paid year in which she was in the employees' or civil-service scheme as well (R-OVL). */
        OVERLAP,
        /** She wanted to enroll and has a relation elsewhere, which can be brought here (R-ENR-5). */
        TRANSFER_OFFER,
        /** A donation was paid for her that could not be posted: the tax bureau gives it back to the donor. */
        DONATION_REFUND,
        /** A collective's subsidy was paid for her and could not be posted: the tax bureau gives it back to the collective (R-DTH). */
        SUBSIDY_REFUND;

        /** Has come from a payment file, and goes back to where that came from. */
        boolean isOfPayments() {
            return this == REFUND || this == PAYMENT_EXCEPTION;
        }
    }

    public enum State {
        OPEN,
        /** Corrected and booked. */
        CORRECTED,
        /** Given back to the tax bureau. */
        RETURNED,
        /** Dealt with outside, as the note says. */
        SETTLED;

        /** Waits for somebody to close it. */
        public boolean isOpen() {
            return this == OPEN;
        }
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isException() {
        return type == Type.PAYMENT_EXCEPTION;
    }

    public boolean isOfPayments() {
        return type.isOfPayments();
    }
}
