package org.residentpension.villagesubsidy.rules;

import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.component.AmountBasis;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/**
 * Why the amount is what it is: what it depends on, how it came about, and the parameters and the standard that were applied. Enough
 * to explain every cent without any other record, and to compute it again. {@link TraceText} writes it down.
 *
 * @param excluded the person failed a condition, so that no component was evaluated
 */
public record LineTrace(
        AmountBasis basis, LineAmount amount, boolean excluded, AmountLaw law, SubsidyStandard standard) {

    static LineTrace of(AmountBasis basis, boolean excluded, AmountLaw law, SubsidyStandard standard) {
        return new LineTrace(basis, amount(basis, excluded, law, standard), excluded, law, standard);
    }

    /** Whether so much would violate the guard (R-GRD-4); what special groups bring stands aside where the law says so (R-GRD-3). */
    public boolean isGuardViolatedBy(Money payable) {
        Guard guard = law.guard();
        Money tested =
                guard.exemptsSpecialBase() && amount.special() ? payable.minus(amount.fromSpecialGroups()) : payable;
        return guard.isViolated(tested, basis.tier());
    }

    /** The amount once more, from nothing but the basis, the parameters and the standard. */
    public LineAmount recomputed() {
        return amount(basis, excluded, law, standard);
    }

    /** What would be payable in another year in which she pays the same, under the same law and standard. */
    public Money payableAgain() {
        return amount(basis.again(), excluded, law, standard).payable();
    }

    private static LineAmount amount(AmountBasis basis, boolean excluded, AmountLaw law, SubsidyStandard standard) {
        return excluded ? LineAmount.nothing(basis, law.cap()) : LineAmount.of(basis, standard, law.cap());
    }
}
