package org.residentpension.villagesubsidy.rules.component;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/** One part of a standard. Each is rounded by itself; their sum is what a person gets before any limit (R-CAL-2). */
public sealed interface Component extends Serializable
        permits Flat, GroupFlat, TierAmounts, TierSteps, TierPercent, Raise, AwardList {

    ComponentKind kind();

    Money amount(AmountBasis basis);

    /** Whether no amount stands in it yet, so that nobody can get anything by it. */
    boolean isBlank();

    /** The most that anybody at the tier of the basis can get, whatever her groups and awards (R-CAP-4). */
    default Money largest(AmountBasis basis) {
        return amount(basis);
    }
}
