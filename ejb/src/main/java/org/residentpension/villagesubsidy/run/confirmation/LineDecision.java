package org.residentpension.villagesubsidy.run.confirmation;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/**
 * What the village says about one line. Lines about which it says nothing are confirmed as calculated.
 *
 * @param amount the lower amount of a reduction, null otherwise
 * @param reason needed unless the line is simply confirmed
 */
public record LineDecision(long personId, Kind kind, Money amount, String reason) implements Serializable {

    public enum Kind {
        CONFIRM,
        EXCLUDE,
        REDUCE
    }
}
