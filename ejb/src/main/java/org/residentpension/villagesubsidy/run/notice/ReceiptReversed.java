package org.residentpension.villagesubsidy.run.notice;

import java.time.LocalDate;
import org.residentpension.kernel.Act;

/** A receipt that was recorded wrongly is taken back: what was paid with it has not left the collective's fund. */
public record ReceiptReversed(
        long collectiveId, String noticeNo, String receiptNo, String reason, LocalDate on, Act act) {}
