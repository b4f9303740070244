package org.residentpension.villagesubsidy.run.held;

import java.time.LocalDate;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;

/** The tax bureau has given back to the collective what was paid for a line that could not be posted, or was posted twice (R-DTH, R-COR). */
public record HeldMoneyReturned(long collectiveId, String noticeNo, String name, Money amount, LocalDate on, Act act) {}
