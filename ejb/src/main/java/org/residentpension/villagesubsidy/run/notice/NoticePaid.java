package org.residentpension.villagesubsidy.run.notice;

import java.time.LocalDate;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;

/**
 * The tax bureau has received money for a notice; the collective's fund has it no more.
 *
 * @param surplus the part of it that is above what was due and comes back
 */
public record NoticePaid(
        long collectiveId, String noticeNo, String receiptNo, Money amount, Money surplus, LocalDate paidOn, Act act) {}
