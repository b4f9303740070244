package org.residentpension.villagesubsidy.rules.component;

import org.residentpension.kernel.Money;

/** The same for everybody 普惠型. */
public record Flat(Money amount) implements Component {

    public Flat {
        Amounts.refuseNegative(amount);
    }

    @Override
    public boolean isBlank() {
        return amount.isZero();
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.FLAT;
    }

    @Override
    public Money amount(AmountBasis basis) {
        return amount;
    }
}
