package org.residentpension.villagesubsidy.rules.component;

import java.util.Map;
import org.residentpension.kernel.Money;

/** An amount for each exact tier (TIER_TABLE); a tier that is not in the table gets nothing. */
public record TierAmounts(Map<Money, Money> table) implements Component {

    public TierAmounts {
        table.values().forEach(Amounts::refuseNegative);
        table = Map.copyOf(table);
    }

    @Override
    public boolean isBlank() {
        return table.values().stream().allMatch(Money::isZero);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.TIER_TABLE;
    }

    @Override
    public Money amount(AmountBasis basis) {
        return table.getOrDefault(basis.tier(), Money.ZERO);
    }
}
