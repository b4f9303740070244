package org.residentpension.villagesubsidy.fund;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * One line of the ledger of a fund (F16).
 *
 * @param number 1, 2, 3 … of this collective
 * @param amount negative for what left the fund or is taken back
 * @param balance after it
 * @param noticeNo the notice that was paid; null for what came in otherwise
 * @param runId the run of that notice; null for the notice of a donation
 * @param matter what that run's scheme is about (一事一策); null for the village's own scheme
 * @param donationId null for what is no donation
 * @param reversed whether a later entry takes it back
 */
public record FundEntry(
        long id,
        int number,
        FundEntryKind kind,
        Money amount,
        Money balance,
        LocalDate on,
        String voucherNo,
        String noticeNo,
        Long runId,
        String matter,
        Long donationId,
        String note,
        boolean reversed,
        String bookedBy,
        LocalDateTime bookedAt,
        boolean ownWork)
        implements Serializable {

    public boolean isReversible() {
        return kind == FundEntryKind.ALLOCATION && !reversed;
    }
}
