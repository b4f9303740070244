package org.residentpension.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.policy.PolicyBook;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.Membership;
import org.residentpension.villagesubsidy.rules.MoneyFacts;
import org.residentpension.villagesubsidy.rules.OwnContribution;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.component.Committed;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.component.Steps;
import org.residentpension.villagesubsidy.rules.component.TierPercent;
import org.residentpension.villagesubsidy.rules.component.TierSteps;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** How many lines of subsidy runs one thread judges in a second: eligibility, three components, cap, guard and the trace. */
final class SubsidyRate {

    private static final int PERSONS = 100_000;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 20;
    private static final DivisionCode VILLAGE = DivisionCode.of("431224124200");
    private static final DivisionCode NEIGHBOUR = DivisionCode.of("431224124201");
    private static final long[] TIERS = {200, 300, 500, 1000, 2000, 3000};

    private SubsidyRate() {}

    static long perSecond() {
        LineTerms terms = terms();
        LineFacts[] facts = new LineFacts[PERSONS];
        for (int person = 0; person < PERSONS; person++) {
            facts[person] = facts(person);
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            int payable = 0;
            for (LineFacts person : facts) {
                payable += LineRule.assess(person, terms)
                                .trace()
                                .amount()
                                .payable()
                                .isPositive()
                        ? 1
                        : 0;
            }
            if (payable < PERSONS / 2 || payable == PERSONS) {
                throw new IllegalStateException(payable + " payable lines");
            }
            best = round < WARM_UP ? best : Math.min(best, System.nanoTime() - start);
        }
        return PERSONS * 1_000_000_000L / best;
    }

    static LineTerms terms() {
        LocalDate extract = LocalDate.of(Town.YEAR, 10, 15);
        SubsidyLaw law = SubsidyLaw.of(PolicyBook.load().timeline(DivisionCode.of(Town.COUNTY)), Town.YEAR, extract);
        return new LineTerms(law, standard(), VILLAGE, true, extract, DivisionTree.UNCHANGED);
    }

    static SubsidyStandard standard() {
        GroupFlat floor = new GroupFlat(
                Map.of(
                        SpecialGroup.EXTREME_HARDSHIP, Money.ofYuan(100),
                        SpecialGroup.MINIMUM_LIVING_ALLOWANCE, Money.ofYuan(100)),
                GroupFlat.Stacking.MAX,
                Money.ofYuan(20));
        TierSteps steps = new TierSteps(new Steps(List.of(
                new Steps.Step(Money.ofYuan(500), Money.ofYuan(30)),
                new Steps.Step(Money.ofYuan(1000), Money.ofYuan(60)),
                new Steps.Step(Money.ofYuan(2000), Money.ofYuan(100)))));
        TierPercent percent = new TierPercent(
                List.of(new TierPercent.Band(Money.ofYuan(300), Money.ofYuan(3000), new BigDecimal("1.5"))));
        return new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                List.of(floor, steps, percent),
                Money.ofYuan(120),
                null,
                OverBudget.BLOCK,
                Set.of(FundingSource.COLLECTIVE_INCOME));
    }

    /** Every tenth person has a status, every fiftieth has paused, every seventeenth is a member elsewhere, some paid too late. */
    static LineFacts facts(int person) {
        LocalDate day = LocalDate.of(Town.YEAR, 1, 1).plusDays(person % 300);
        Relation.State state = person % 50 == 0 ? Relation.State.PAUSED : Relation.State.ACTIVE;
        SpecialGroup group = SpecialGroup.values()[person / 10 % 4];
        return new LineFacts(
                "P" + person,
                new Relation(VILLAGE, state, null, null, null, null),
                List.of(new Membership(person % 17 == 0 ? NEIGHBOUR : VILLAGE, DateRange.ALWAYS)),
                person % 10 == 0 ? List.of(new GroupStatus(group, DateRange.from(day.minusYears(2)))) : List.of(),
                new MoneyFacts(
                        List.of(paid(Town.YEAR - 1, 200, day.minusYears(1)), paid(Town.YEAR, tier(person), day)),
                        null,
                        Money.ofYuan(200),
                        Committed.NOTHING),
                false);
    }

    private static long tier(int person) {
        return TIERS[person % TIERS.length];
    }

    private static OwnContribution paid(int year, long yuan, LocalDate day) {
        return new OwnContribution(year, ContributionKind.NORMAL, Money.ofYuan(yuan), day, day.plusDays(3), null);
    }
}
