package org.residentpension.contribution;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * Money that waits for a person: to be given back, or refused by the rule and to be corrected. What could not be read from
 * the row is null. {@code idNumber} is whole or masked as the caller's role allows.
 *
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
        PAYMENT_EXCEPTION
    }

    public enum State {
        OPEN,
        /** Corrected and booked. */
        CORRECTED,
        /** Given back to the tax bureau. */
        RETURNED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isException() {
        return type == Type.PAYMENT_EXCEPTION;
    }
}
