package org.residentpension.villagesubsidy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.policy.ContributionTier;
import org.residentpension.policy.subsidy.CapMode;
import org.residentpension.policy.subsidy.GuardMode;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Committed;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.component.Flat;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.component.Raise;
import org.residentpension.villagesubsidy.rules.component.Steps;
import org.residentpension.villagesubsidy.rules.component.TierAmounts;
import org.residentpension.villagesubsidy.rules.component.TierPercent;
import org.residentpension.villagesubsidy.rules.component.TierSteps;
import org.residentpension.villagesubsidy.rules.scheme.SchemeRule;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeSubmission;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** What holds for whatever a village resolves and whoever its members are. The seed is printed when something does not. */
class SubsidyPropertiesTest {

    private static final int ROUNDS = 20_000;
    private static final List<Money> TIERS =
            Lines.LAW.tiers().tiers().stream().map(ContributionTier::amount).toList();

    private final long seed = Long.getLong("subsidy.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private boolean held;

    @AfterEach
    void tell_the_seed_of_a_failure() {
        if (!held) {
            System.out.println("failed with -Dsubsidy.seed=" + seed);
        }
    }

    @Test
    void nobody_gets_more_than_the_cap_leaves_or_anything_without_having_paid() {
        int paid = 0;
        for (int round = 0; round < ROUNDS; round++) {
            LineFacts facts = facts();
            SubsidyLaw law = law();

            LineOutcome outcome = LineRule.assess(facts, terms(law, standard()));

            Money committed = law.amounts().cap().mode() == CapMode.COLLECTIVE_ONLY
                            || law.amounts().cap().mode() == CapMode.OWN_TIER
                    ? facts.money().committed().collective()
                    : facts.money().committed().total();
            if (outcome.payable().isPositive()) {
                paid++;
                assertThat(outcome.payable().plus(committed))
                        .isLessThanOrEqualTo(Lines.LAW.tiers().topTier());
                assertThat(hasPaid(facts)).isTrue();
            }
            assertThat(outcome.payable()).isLessThanOrEqualTo(outcome.computed());
            assertThat(outcome.payable().isNegative()).isFalse();
        }
        assertThat(paid).isGreaterThan(ROUNDS / 20);
        held = true;
    }

    @Test
    void the_trace_and_its_text_compute_the_same_amount() {
        for (int round = 0; round < ROUNDS; round++) {
            LineFacts facts = facts();
            SubsidyLaw law = law();
            SubsidyStandard standard = standard();

            LineTrace trace = LineRule.assess(facts, terms(law, standard)).trace();

            String text = new TraceText(law.amounts(), standard).write(trace);
            assertThat(trace.recomputed()).isEqualTo(trace.amount());
            assertThat(TraceText.read(text, facts.person(), standard)).isEqualTo(trace);
        }
        held = true;
    }

    @Test
    void who_pays_more_under_an_accepted_standard_never_gets_less_and_never_as_much_as_she_pays() {
        int accepted = 0;
        for (int round = 0; round < ROUNDS / 10; round++) {
            SubsidyStandard standard = standard();
            SchemeSubmission submission =
                    new SchemeSubmission(SchemeScope.VILLAGE, 2024, 2024, standard, List.of(), null, false, null);
            if (SchemeRule.check(submission, Lines.FULIANG, Lines.EXTRACT).isAccepted()) {
                accepted++;
                Money below = Money.ZERO;
                for (ContributionTier tier : Lines.LAW.tiers().ordinary()) {
                    LineOutcome outcome = LineRule.assess(ordinary(tier.amount()), Lines.terms(standard));

                    assertThat(outcome.payable()).isGreaterThanOrEqualTo(below).isLessThan(tier.amount());
                    below = outcome.payable();
                }
            }
        }
        assertThat(accepted).isGreaterThan(20);
        held = true;
    }

    /** Own or sponsored money of the year, in time and not given back. */
    private static boolean hasPaid(LineFacts facts) {
        LocalDate cutoff = LocalDate.of(2024, 9, 30);
        SponsoredContribution sponsored = facts.money().sponsored();
        return (sponsored != null && !sponsored.confirmedOn().isAfter(cutoff))
                || facts.money().own().stream()
                        .anyMatch(money -> money.year() == 2024
                                && money.kind() == ContributionKind.NORMAL
                                && !money.paidOn().isAfter(cutoff)
                                && (money.refundedOn() == null
                                        || money.refundedOn().isAfter(Lines.EXTRACT)));
    }

    private static LineFacts ordinary(Money tier) {
        OwnContribution paid = new OwnContribution(
                2024, ContributionKind.NORMAL, tier, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1), null);
        return new LineFacts(
                null,
                Relation.active(Lines.JIAOTAN),
                List.of(new Membership(Lines.JIAOTAN, DateRange.ALWAYS)),
                List.of(),
                new MoneyFacts(List.of(paid), null, null, Committed.NOTHING),
                false);
    }

    private LineTerms terms(SubsidyLaw law, SubsidyStandard standard) {
        return new LineTerms(law, standard, Lines.JIAOTAN, true, Lines.EXTRACT, DivisionTree.UNCHANGED);
    }

    private SubsidyLaw law() {
        SubsidyLaw law = Lines.LAW;
        Guard guard = new Guard(any(GuardMode.values()), BigDecimal.valueOf(random.nextInt(120)), random.nextBoolean());
        AmountLaw amounts = new AmountLaw(
                law.amounts().cutoff(),
                law.amounts().groupAsOf(),
                new Cap(any(CapMode.values()), law.tiers().topTier()),
                guard);
        return new SubsidyLaw(
                law.county(),
                law.year(),
                law.membershipAsOf(),
                random.nextBoolean(),
                random.nextBoolean(),
                amounts,
                law.tiers(),
                law.lowestTier(),
                law.sponsoredAmount());
    }

    private SubsidyStandard standard() {
        List<Component> components = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            components.add(component());
        }
        return new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                components,
                random.nextInt(4) == 0 ? amount(400) : null,
                null,
                OverBudget.BLOCK,
                Set.of(FundingSource.COLLECTIVE_INCOME));
    }

    private Component component() {
        return switch (random.nextInt(7)) {
            case 0 -> new Flat(amount(300));
            case 1 -> groupFlat();
            case 2 -> new TierAmounts(Map.of(any(TIERS.toArray(Money[]::new)), amount(300)));
            case 3 -> new TierSteps(steps());
            case 4 ->
                new TierPercent(List.of(
                        new TierPercent.Band(Money.ofYuan(100), Money.ofYuan(900), percent()),
                        new TierPercent.Band(Money.ofYuan(1000), Money.ofYuan(6000), percent())));
            case 5 ->
                random.nextBoolean()
                        ? new Raise(any(Raise.Base.values()), percent(), null, amount(200))
                        : new Raise(any(Raise.Base.values()), null, steps(), null);
            default ->
                new AwardList(List.of(new AwardList.Award("P1", amount(500), random.nextBoolean() ? "1" : null)));
        };
    }

    private GroupFlat groupFlat() {
        Map<SpecialGroup, Money> groups = new EnumMap<>(SpecialGroup.class);
        groups.put(any(SpecialGroup.values()), amount(300));
        groups.put(any(SpecialGroup.values()), amount(300));
        return new GroupFlat(groups, any(GroupFlat.Stacking.values()), amount(100));
    }

    private Steps steps() {
        return new Steps(List.of(
                new Steps.Step(Money.ofYuan(random.nextInt(500)), amount(100)),
                new Steps.Step(Money.ofYuan(1000), amount(200))));
    }

    private LineFacts facts() {
        List<GroupStatus> statuses = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            statuses.add(new GroupStatus(any(SpecialGroup.values()), DateRange.closed(null, day())));
        }
        List<OwnContribution> own = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            own.add(contribution());
        }
        SponsoredContribution sponsored =
                random.nextInt(4) == 0 ? new SponsoredContribution(Money.ofYuan(100), day(), null) : null;
        Committed committed = random.nextInt(3) == 0
                ? new Committed(amount(300), Money.ofYuan(random.nextInt(6200)))
                : Committed.NOTHING;
        return new LineFacts(
                random.nextBoolean() ? "P1" : null,
                Relation.active(Lines.JIAOTAN),
                List.of(new Membership(Lines.JIAOTAN, DateRange.ALWAYS)),
                statuses,
                new MoneyFacts(
                        own, sponsored, random.nextBoolean() ? any(TIERS.toArray(Money[]::new)) : null, committed),
                random.nextInt(10) == 0);
    }

    private OwnContribution contribution() {
        LocalDate paidOn = day();
        boolean thisYear = random.nextInt(5) > 0;
        return new OwnContribution(
                thisYear ? 2024 : 2023,
                thisYear ? ContributionKind.NORMAL : any(ContributionKind.values()),
                any(TIERS.toArray(Money[]::new)),
                paidOn,
                paidOn,
                random.nextInt(6) == 0 ? paidOn.plusDays(random.nextInt(100)) : null);
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(330));
    }

    private Money amount(int yuan) {
        return Money.ofFen(random.nextInt(yuan * 100));
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(random.nextInt(20_000), 3);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
