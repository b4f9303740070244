package org.residentpension.policy;

import org.residentpension.kernel.Money;

/** Matching subsidy by the level of government that pays it. */
public record MatchingSplit(Money central, Money provincial, Money municipal, Money county) {

    public static final MatchingSplit ZERO = new MatchingSplit(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public MatchingSplit plus(MatchingSplit other) {
        return new MatchingSplit(
                central.plus(other.central),
                provincial.plus(other.provincial),
                municipal.plus(other.municipal),
                county.plus(other.county));
    }

    public MatchingSplit negated() {
        return new MatchingSplit(central.negated(), provincial.negated(), municipal.negated(), county.negated());
    }

    public Money total() {
        return central.plus(provincial).plus(municipal).plus(county);
    }
}
