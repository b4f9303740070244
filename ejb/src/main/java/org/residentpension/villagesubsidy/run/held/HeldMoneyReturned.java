package org.residentpension.villagesubsidy.run.held;

import java.time.LocalDate;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;

/** The tax bureau has given back to the collective what was paid for a line that could not be posted (R-DTH). */
public record HeldMoneyReturned(long collectiveId, String noticeNo, String name, Money amount, LocalDate on, Act act) {}
