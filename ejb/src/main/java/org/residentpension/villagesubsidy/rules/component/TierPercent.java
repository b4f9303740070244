package org.residentpension.villagesubsidy.rules.component;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.residentpension.kernel.Money;

/** A percentage of the tier by bands; a tier in no band gets nothing. */
public record TierPercent(List<Band> bands) implements Component {

    /**
     * Both edges belong to the band.
     *
     * @param percent 7 means 7 %
     */
    public record Band(Money from, Money to, BigDecimal percent) implements Serializable {

        public Band {
            if (from.isMoreThan(to) || percent.signum() < 0) {
                throw new IllegalArgumentException("No band: " + percent + " % of " + from + ".." + to);
            }
        }

        boolean contains(Money tier) {
            return !from.isMoreThan(tier) && !tier.isMoreThan(to);
        }

        boolean overlaps(Band other) {
            return contains(other.from) || other.contains(from);
        }
    }

    /** Throws IllegalArgumentException if a tier could lie in two bands. */
    public TierPercent {
        bands = List.copyOf(bands);
        for (int i = 0; i < bands.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (bands.get(i).overlaps(bands.get(k))) {
                    throw new IllegalArgumentException("Two bands overlap: " + bands.get(k) + ", " + bands.get(i));
                }
            }
        }
    }

    @Override
    public boolean isBlank() {
        return bands.stream().allMatch(band -> band.percent().signum() == 0);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.TIER_PERCENT;
    }

    @Override
    public Money amount(AmountBasis basis) {
        Money tier = basis.tier();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (band.contains(tier)) {
                return tier.percent(band.percent(), RoundingMode.HALF_UP);
            }
        }
        return Money.ZERO;
    }
}
