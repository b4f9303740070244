package org.residentpension.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.Money;

/** The tiers of one division as in force on one day. */
public final class TierTable {

    private final List<ContributionTier> tiers;
    private final Map<Money, ContributionTier> byAmount = new HashMap<>();
    private final Money lowestTier;
    private final Money topTier;

    TierTable(List<ContributionTier> rows) {
        List<ContributionTier> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(ContributionTier::amount));
        tiers = List.copyOf(sorted);
        Money lowest = Money.ZERO;
        Money top = Money.ZERO;
        for (ContributionTier tier : tiers) {
            byAmount.put(tier.amount(), tier);
            if (!tier.specialGroupOnly()) {
                lowest = lowest.isZero() ? tier.amount() : lowest;
                top = tier.amount();
            }
        }
        lowestTier = lowest;
        topTier = top;
    }

    /** Lowest first. */
    public List<ContributionTier> tiers() {
        return tiers;
    }

    public List<ContributionTier> ordinary() {
        return tiers.stream().filter(tier -> !tier.specialGroupOnly()).toList();
    }

    public List<ContributionTier> special() {
        return tiers.stream().filter(ContributionTier::specialGroupOnly).toList();
    }

    public boolean isEmpty() {
        return tiers.isEmpty();
    }

    public Optional<ContributionTier> find(Money amount) {
        return Optional.ofNullable(byAmount.get(amount));
    }

    public boolean isTier(Money amount) {
        return byAmount.containsKey(amount);
    }

    public boolean isSpecialOnly(Money amount) {
        ContributionTier tier = byAmount.get(amount);
        return tier != null && tier.specialGroupOnly();
    }

    /** The highest ordinary tier (R-CAP-2). */
    public Money topTier() {
        return topTier;
    }

    /** The lowest ordinary tier; zero where there is none. */
    public Money lowestTier() {
        return lowestTier;
    }

    /** The matching subsidy of a yearly sum; nothing for a sum that is no tier (R-MAT-1). */
    public Money matchingFor(Money sum) {
        ContributionTier tier = byAmount.get(sum);
        return tier == null ? Money.ZERO : tier.matching();
    }
}
