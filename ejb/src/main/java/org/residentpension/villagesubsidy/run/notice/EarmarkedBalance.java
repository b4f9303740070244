package org.residentpension.villagesubsidy.run.notice;

import org.residentpension.kernel.Money;

/** What lies in the earmarked fund of a collective 专账, as far as a notice has to know (R-SCH-6). The fund implements it. */
public interface EarmarkedBalance {

    /** What is there and on no other unpaid notice; never negative. */
    Money freeFor(long collectiveId);
}
