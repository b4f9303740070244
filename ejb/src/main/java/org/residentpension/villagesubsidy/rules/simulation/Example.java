package org.residentpension.villagesubsidy.rules.simulation;

import java.io.Serializable;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/**
 * What one person of a kind would get, and what the rule says to it.
 *
 * @param reason OK where nothing stands against it
 */
public record Example(Money payable, ReasonCode reason) implements Serializable {

    /** A person would have to decide about such a line: it may not be paid as it is. */
    public boolean isForbidden() {
        return reason == ReasonCode.X_GUARD;
    }

    public boolean isCapped() {
        return reason == ReasonCode.S_CAPPED;
    }
}
