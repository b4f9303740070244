package org.residentpension.villagesubsidy.run.confirmation;

import java.io.Serializable;
import java.util.Optional;
import org.residentpension.kernel.Blanks;
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

    /** Why a village cannot decide so. */
    public enum Fault {
        NO_REASON,
        /** Not above zero, or not below what the line comes to. */
        NOT_LOWER
    }

    /**
     * What stands against it, whatever the line's state; empty where nothing does.
     *
     * @param payable what the line comes to now
     */
    public Optional<Fault> fault(Money payable) {
        if (kind == Kind.CONFIRM) {
            return Optional.empty();
        }
        if (Blanks.textIn(reason).isEmpty()) {
            return Optional.of(Fault.NO_REASON);
        }
        boolean lower = amount != null && amount.isPositive() && payable.isMoreThan(amount);
        return kind == Kind.REDUCE && !lower ? Optional.of(Fault.NOT_LOWER) : Optional.empty();
    }
}
