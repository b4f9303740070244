package org.residentpension.villagesubsidy.run.notice;

import java.time.LocalDate;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;

/** The tax bureau has received money for a notice; the collective's fund has it no more. */
public record NoticePaid(
        long collectiveId, String noticeNo, String receiptNo, Money amount, LocalDate paidOn, Act act) {}
