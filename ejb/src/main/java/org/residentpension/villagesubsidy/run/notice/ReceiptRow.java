package org.residentpension.villagesubsidy.run.notice;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * A receipt as it was recorded.
 *
 * @param mine the caller has recorded it, so somebody else has to take it back
 * @param reversal why it was taken back; null for one that holds
 * @param reversedBy who did it
 */
public record ReceiptRow(
        long id,
        String receiptNo,
        Money amount,
        LocalDate paidOn,
        int covered,
        int rejected,
        String recordedBy,
        LocalDateTime recordedAt,
        boolean mine,
        String reversal,
        String reversedBy)
        implements Serializable {

    public boolean holds() {
        return reversal == null;
    }
}
