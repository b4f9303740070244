package org.residentpension.villagesubsidy.rules;

import java.util.Optional;
import org.residentpension.kernel.Money;
import org.residentpension.policy.subsidy.CapMode;
import org.residentpension.villagesubsidy.rules.component.AmountBasis;
import org.residentpension.villagesubsidy.rules.component.Committed;

/**
 * 集体补助最高标准 (S2-20): how much of the year's top tier is still free for a person.
 *
 * @param amount highest ordinary tier of the year (R-CAP-2)
 */
public record Cap(CapMode mode, Money amount) {

    /** What a line may still get; never below zero. */
    public Money headroom(AmountBasis basis) {
        Committed committed = basis.committed();
        Money free =
                switch (mode) {
                    case COMBINED -> amount.minus(committed.total());
                    case COLLECTIVE_ONLY -> amount.minus(committed.collective());
                    case ALL_NON_GOVERNMENT -> amount.minus(basis.ownMoney()).minus(committed.total());
                    case OWN_TIER -> basis.tier().minus(committed.collective());
                };
        return free.max(Money.ZERO);
    }

    /** What may still be donated; empty where the cap concerns the collective's money only (R-CAP-3). */
    public Optional<Money> headroomOfDonations(Money ownMoney, Committed committed) {
        return switch (mode) {
            case COMBINED -> Optional.of(amount.minus(committed.total()));
            case ALL_NON_GOVERNMENT -> Optional.of(amount.minus(ownMoney).minus(committed.total()));
            case COLLECTIVE_ONLY, OWN_TIER -> Optional.empty();
        };
    }
}
