package org.residentpension.contribution;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/** Own money that the tax bureau told of and that is booked and was not taken back. */
public record BookedPayment(
        long id,
        long personId,
        String division,
        int year,
        Money amount,
        LocalDateTime paidAt,
        String receiptNo,
        boolean lumpSum)
        implements Serializable {}
