package org.residentpension.campaign;

import java.math.BigDecimal;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.kernel.Money;
import org.residentpension.policy.MatchingSplit;

/**
 * How far a division has come.
 *
 * @param own what counts toward CONTRIBUTION_AMOUNT (R-TGT-3)
 * @param newFlexible persons new in the employees' scheme by its own lists (R-TGT-6)
 */
public record Figures(
        long contributors,
        long topUps,
        long firstPayers,
        long newFlexible,
        Money own,
        Money sponsored,
        MatchingSplit matching) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, Money.ZERO, Money.ZERO, MatchingSplit.ZERO);

    static Figures ofNewFlexible(long persons) {
        return new Figures(0, 0, 0, persons, Money.ZERO, Money.ZERO, MatchingSplit.ZERO);
    }

    public Figures plus(Figures other) {
        return new Figures(
                contributors + other.contributors,
                topUps + other.topUps,
                firstPayers + other.firstPayers,
                newFlexible + other.newFlexible,
                own.plus(other.own),
                sponsored.plus(other.sponsored),
                matching.plus(other.matching));
    }

    public BigDecimal of(Metric metric) {
        return switch (metric) {
            case CONTRIBUTOR_COUNT -> BigDecimal.valueOf(contributors);
            case CONTRIBUTION_AMOUNT -> own.amount();
            case TOP_UP_COUNT -> BigDecimal.valueOf(topUps);
            case NEW_FIRST_PAYER -> BigDecimal.valueOf(firstPayers);
            case NEW_FLEXIBLE_EMPLOYEE_PENSION -> BigDecimal.valueOf(newFlexible);
        };
    }
}
