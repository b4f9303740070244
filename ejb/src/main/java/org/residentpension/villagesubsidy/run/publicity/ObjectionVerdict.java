package org.residentpension.villagesubsidy.run.publicity;

import java.io.Serializable;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.scheme.ObjectionState;

/**
 * What becomes of an objection.
 *
 * @param change what an upheld one changes, null otherwise
 * @param amount the amount that is set, null otherwise; an added person gets what the scheme gives
 * @param investigation what was done to find out, and what was found; null for nothing
 */
public record ObjectionVerdict(ObjectionState outcome, Change change, Money amount, String investigation, String why)
        implements Serializable {

    public enum Change {
        EXCLUDE,
        SET_AMOUNT,
        ADD
    }
}
