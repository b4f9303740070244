package org.residentpension.villagesubsidy.rules.scheme;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.policy.ContributionTier;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.component.AmountBasis;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** What a standard gives at every tier of the year. Each finding names the first tier, from below, that shows it. */
final class StandardCheck {

    private final SubsidyStandard standard;
    private final SubsidyLaw law;
    /** What the luckiest person gets of all lists of awards together. */
    private final Money awards;

    StandardCheck(SubsidyStandard standard, SubsidyLaw law) {
        this.standard = standard;
        this.law = law;
        this.awards = AwardList.largestOf(standard.components().stream()
                .filter(AwardList.class::isInstance)
                .map(AwardList.class::cast)
                .toList());
    }

    /** R-GRD-4: an ordinary member never gets what the guard forbids. */
    Optional<SchemeFinding> guard() {
        for (ContributionTier tier : law.tiers().ordinary()) {
            Money amount = ordinaryAmount(tier.amount());
            if (law.amounts().guard().isViolated(amount, tier.amount())) {
                return Optional.of(new SchemeFinding(
                        ReasonCode.X_GUARD,
                        tier.amount(),
                        amount,
                        law.amounts().guard().limit(tier.amount()),
                        parts(part -> part.amount(basis(tier.amount())).isPositive())));
            }
        }
        return Optional.empty();
    }

    /** R-GRD-4: for sponsored persons the same is a warning only, because special groups have their own base. */
    boolean violatesGuardOfSponsored() {
        Money sponsored = law.sponsoredAmount();
        return law.amounts().guard().isViolated(ordinaryAmount(sponsored), sponsored);
    }

    /** R-CAP-4: the largest possible line stays under the top tier, whatever the cap covers later. */
    Optional<SchemeFinding> cap() {
        Money most = Money.ZERO;
        Money at = null;
        for (ContributionTier tier : law.tiers().tiers()) {
            Money amount = largestAmount(tier.amount());
            if (at == null || amount.isMoreThan(most)) {
                most = amount;
                at = tier.amount();
            }
        }
        Money cap = law.amounts().cap().amount();
        if (!most.isMoreThan(cap)) {
            return Optional.empty();
        }
        AmountBasis basis = basis(at);
        return Optional.of(new SchemeFinding(ReasonCode.X_CAP, at, most, cap, parts(part -> part.largest(basis)
                .isPositive())));
    }

    /** R-CAL-6, 多缴多补: who pays more never gets less. */
    Optional<SchemeFinding> monotone() {
        List<ContributionTier> tiers = law.tiers().ordinary();
        Money below = Money.ZERO;
        Money lower = Money.ZERO;
        for (ContributionTier tier : tiers) {
            Money amount = ordinaryAmount(tier.amount());
            if (below.isMoreThan(amount)) {
                return Optional.of(new SchemeFinding(
                        ReasonCode.X_NOT_MONOTONE, tier.amount(), amount, below, falling(lower, tier.amount())));
            }
            below = amount;
            lower = tier.amount();
        }
        return Optional.empty();
    }

    private List<Integer> falling(Money lower, Money tier) {
        return parts(part -> part.amount(basis(lower)).isMoreThan(part.amount(basis(tier))));
    }

    private List<Integer> parts(Predicate<Component> concerned) {
        List<Component> all = standard.components();
        return IntStream.range(0, all.size())
                .filter(each -> concerned.test(all.get(each)))
                .boxed()
                .toList();
    }

    private AmountBasis basis(Money tier) {
        return AmountBasis.ordinary(tier, law.lowestTier());
    }

    private Money ordinaryAmount(Money tier) {
        AmountBasis basis = basis(tier);
        Money sum = Money.ZERO;
        for (Component component : standard.components()) {
            sum = sum.plus(component.amount(basis));
        }
        return standard.upToPersonMax(sum);
    }

    private Money largestAmount(Money tier) {
        AmountBasis basis = basis(tier);
        Money sum = awards;
        for (Component component : standard.components()) {
            if (!(component instanceof AwardList)) {
                sum = sum.plus(component.largest(basis));
            }
        }
        return standard.upToPersonMax(sum);
    }
}
