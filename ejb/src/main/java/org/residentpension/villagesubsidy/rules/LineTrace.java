package org.residentpension.villagesubsidy.rules;

import org.residentpension.villagesubsidy.rules.component.AmountBasis;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/**
 * Why the amount is what it is: what it depends on, how it came about, and the law and standard that were applied. Enough to explain
 * every cent without any other record, and to compute it again.
 */
public record LineTrace(AmountBasis basis, LineAmount amount, SubsidyLaw law, SubsidyStandard standard) {

    /** The same amount once more, from the basis alone. */
    public LineAmount recomputed() {
        return amount.components().isEmpty() && !standard.components().isEmpty()
                ? LineAmount.nothing(basis, law)
                : LineAmount.of(basis, standard, law);
    }
}
