package org.residentpension.villagesubsidy.rules;

import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.component.AmountBasis;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/**
 * How an amount came about.
 *
 * @param components in the order of the standard; empty for somebody who gets nothing
 * @param special a special group gave a part of it, which is {@code fromSpecialGroups}
 * @param headroom what the cap still allowed
 * @param payable computed, but not above the person's maximum and the headroom (R-CAL-4)
 */
public record LineAmount(
        List<Money> components,
        boolean special,
        Money fromSpecialGroups,
        Money computed,
        Money headroom,
        Money payable) {

    static LineAmount of(AmountBasis basis, SubsidyStandard standard, Cap cap) {
        List<Component> parts = standard.components();
        Money[] amounts = new Money[parts.size()];
        Money computed = Money.ZERO;
        Money fromGroups = Money.ZERO;
        boolean special = false;
        for (int i = 0; i < amounts.length; i++) {
            Component part = parts.get(i);
            amounts[i] = part.amount(basis);
            computed = computed.plus(amounts[i]);
            if (part instanceof GroupFlat byGroup && byGroup.special(basis.groups()) != null) {
                special = true;
                fromGroups = fromGroups.plus(amounts[i]);
            }
        }
        Money headroom = cap.headroom(basis);
        Money payable = standard.upToPersonMax(computed).min(headroom);
        return new LineAmount(List.of(amounts), special, fromGroups, computed, headroom, payable);
    }

    static LineAmount nothing(AmountBasis basis, Cap cap) {
        return new LineAmount(List.of(), false, Money.ZERO, Money.ZERO, cap.headroom(basis), Money.ZERO);
    }

    public boolean isCapped() {
        return computed.isMoreThan(payable);
    }
}
