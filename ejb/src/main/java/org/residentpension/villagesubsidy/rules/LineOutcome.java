package org.residentpension.villagesubsidy.rules;

import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/**
 * What the rule says about one line.
 *
 * @param eligible all conditions R-ELG-1 to R-ELG-9 hold
 * @param reasons all of them, the first one is shown; empty when there is nothing to say
 * @param computed by the standard, before any limit
 */
public record LineOutcome(
        Result result, boolean eligible, List<ReasonCode> reasons, Money computed, Money payable, LineTrace trace) {

    public enum Result {
        PAYABLE,
        /** Eligible, but the standard or the limits leave nothing (R-CAL-5). */
        NO_AMOUNT,
        EXCLUDED,
        /** A person must decide; until then the line is in no total. */
        EXCEPTION
    }

    /** The code shown; OK when there is no reason. */
    public ReasonCode reason() {
        return reasons.isEmpty() ? ReasonCode.OK : reasons.get(0);
    }

    /** A special group gave a part of the amount; such lines come first when money is short (R-SCH-5). */
    public boolean isSpecial() {
        return trace.amount().special();
    }
}
