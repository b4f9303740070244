package org.residentpension.villagesubsidy.run.notice;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/** A receipt as it was recorded. */
public record ReceiptRow(
        String receiptNo,
        Money amount,
        LocalDate paidOn,
        int covered,
        int rejected,
        String recordedBy,
        LocalDateTime recordedAt)
        implements Serializable {}
