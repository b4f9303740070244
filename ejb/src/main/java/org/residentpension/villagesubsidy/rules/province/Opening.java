package org.residentpension.villagesubsidy.rules.province;

import java.time.LocalDate;
import org.residentpension.kernel.Money;

/** Money that the provincial system knows and we do not: it becomes a settled fact of ours, an opening balance of the headroom (R-CAP-1). */
public record Opening(Item item, Money amount, LocalDate paidOn) {

    /** What the money is. */
    public enum Item {
        INDIVIDUAL,
        SPONSORED,
        COLLECTIVE,
        DONATION
    }
}
