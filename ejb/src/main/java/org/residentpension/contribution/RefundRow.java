package org.residentpension.contribution;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A refund request in a list; {@code idNumber} is whole or masked as the caller's role allows, {@code decidedBy} null while it waits. */
public record RefundRow(
        long id,
        int version,
        String name,
        String idNumber,
        BookedPayment payment,
        RefundRequest.State state,
        String reason,
        String requestedBy,
        LocalDateTime requestedAt,
        String decidedBy,
        LocalDateTime decidedAt,
        String note,
        boolean ownWork)
        implements Serializable {

    public boolean isOpen() {
        return state.isOpen();
    }
}
