package org.residentpension.villagesubsidy.run.notice;

import java.time.LocalDate;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;

/** The tax bureau has given back to the collective what was above a notice (R-NOT-3). */
public record SurplusReturned(
        long collectiveId, String noticeNo, String voucherNo, Money amount, LocalDate on, Act act) {}
