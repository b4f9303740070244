package org.residentpension.villagesubsidy.rules.component;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;

/**
 * An amount by special group 资助型.
 *
 * @param groups amount of each group that the village names
 * @param stacking what somebody in several of these groups gets
 * @param ordinary for everybody in none of these groups
 */
public record GroupFlat(Map<SpecialGroup, Money> groups, Stacking stacking, Money ordinary) implements Component {

    public enum Stacking {
        /** The largest amount of her groups. */
        MAX,
        /** The amounts of all her groups together. */
        SUM
    }

    public GroupFlat {
        groups.values().forEach(Amounts::refuseNegative);
        Amounts.refuseNegative(ordinary);
        Map<SpecialGroup, Money> copy = new EnumMap<>(SpecialGroup.class);
        copy.putAll(groups);
        groups = Collections.unmodifiableMap(copy);
    }

    @Override
    public boolean isBlank() {
        return ordinary.isZero() && groups.values().stream().allMatch(Money::isZero);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.GROUP_FLAT;
    }

    @Override
    public Money amount(AmountBasis basis) {
        Money special = special(basis.groups());
        return special == null ? ordinary : special;
    }

    /** What comes from special groups; null for somebody in none of them. */
    public Money special(Set<SpecialGroup> held) {
        if (held.isEmpty()) {
            return null;
        }
        Money found = null;
        for (SpecialGroup group : held) {
            Money amount = groups.get(group);
            if (amount != null) {
                found = found == null ? amount : stacked(found, amount);
            }
        }
        return found;
    }

    @Override
    public Money largest(AmountBasis basis) {
        Money special = special(groups.keySet());
        return special == null ? ordinary : special.max(ordinary);
    }

    private Money stacked(Money one, Money other) {
        return stacking == Stacking.SUM ? one.plus(other) : one.max(other);
    }
}
