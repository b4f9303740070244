package org.residentpension.villagesubsidy.rules.component;

import org.residentpension.kernel.Money;

/** Steps by the tier (TIER_STEP, 梯次补助). */
public record TierSteps(Steps steps) implements Component {

    @Override
    public boolean isBlank() {
        return steps.isBlank();
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.TIER_STEP;
    }

    @Override
    public Money amount(AmountBasis basis) {
        return steps.at(basis.tier());
    }
}
