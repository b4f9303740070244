package org.residentpension.villagesubsidy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Flat;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.component.Raise;
import org.residentpension.villagesubsidy.rules.component.Steps;
import org.residentpension.villagesubsidy.rules.component.TierAmounts;
import org.residentpension.villagesubsidy.rules.component.TierPercent;
import org.residentpension.villagesubsidy.rules.component.TierSteps;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

class StandardJsonTest {

    private static final Steps STEPS = new Steps(
            List.of(new Steps.Step(Money.of("500"), Money.of("30")), new Steps.Step(Money.of("1000"), Money.of("60"))));

    @Test
    void a_standard_with_everything_comes_back_as_it_was() {
        SubsidyStandard everything = new SubsidyStandard(
                new EligibilityScope.Groups(Set.of(SpecialGroup.SEVERE_DISABILITY)),
                List.of(
                        new Flat(Money.of("50")),
                        new GroupFlat(
                                Map.of(SpecialGroup.EXTREME_HARDSHIP, Money.of("100.05")),
                                GroupFlat.Stacking.SUM,
                                Money.of("20")),
                        new TierAmounts(Map.of(Money.of("300"), Money.of("10"), Money.of("400"), Money.of("12.50"))),
                        new TierSteps(STEPS),
                        new TierPercent(List.of(
                                new TierPercent.Band(Money.of("100"), Money.of("400"), new BigDecimal("8.25")))),
                        new Raise(Raise.Base.LAST_YEAR, new BigDecimal("5"), null, Money.of("80")),
                        new Raise(Raise.Base.MIN_TIER, null, STEPS, null),
                        new AwardList(List.of(
                                new AwardList.Award("17", Money.of("200"), "县文〔2024〕3号"),
                                new AwardList.Award("18", Money.of("100"), null))),
                        new AwardList("五好家庭", List.of(new AwardList.Award("17", Money.of("50"), "村民代表会议")))),
                Money.of("500"),
                Money.of("30000"),
                OverBudget.PRIORITISE_SPECIAL,
                Set.of(FundingSource.COLLECTIVE_INCOME, FundingSource.DONATION_MANAGED),
                Map.of(
                        FundingSource.COLLECTIVE_INCOME, Money.of("20000"),
                        FundingSource.DONATION_MANAGED, Money.of("10000")));

        assertThat(StandardJson.read(StandardJson.write(everything))).isEqualTo(everything);
    }

    @Test
    void a_standard_without_limits_comes_back_without_them() {
        SubsidyStandard plain = new SubsidyStandard(
                new EligibilityScope.NamedList(Set.of("9", "8")),
                List.of(),
                null,
                null,
                OverBudget.BLOCK,
                Set.of(FundingSource.COLLECTIVE_INCOME));

        assertThat(StandardJson.read(StandardJson.write(plain))).isEqualTo(plain);
    }

    @Test
    void the_amounts_of_the_sources_come_to_the_budget_as_far_as_any_are_told() {
        assertThat(sourced("30000", Map.of()).isBudgetSourced()).isTrue();
        assertThat(sourced("30000", Map.of(FundingSource.COLLECTIVE_INCOME, Money.of("30000")))
                        .isBudgetSourced())
                .isTrue();
        assertThat(sourced("30000", Map.of(FundingSource.COLLECTIVE_INCOME, Money.of("29999.99")))
                        .isBudgetSourced())
                .isFalse();
        assertThat(sourced(null, Map.of(FundingSource.COLLECTIVE_INCOME, Money.of("1")))
                        .isBudgetSourced())
                .isTrue();
    }

    private static SubsidyStandard sourced(String budget, Map<FundingSource, Money> amounts) {
        return new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                List.of(),
                null,
                budget == null ? null : Money.of(budget),
                OverBudget.BLOCK,
                Set.of(FundingSource.COLLECTIVE_INCOME),
                amounts);
    }

    @Test
    void equal_standards_are_the_same_text() {
        String one = StandardJson.write(tiers(Map.of(Money.of("300"), Money.of("1"), Money.of("4000"), Money.of("2"))));
        String other =
                StandardJson.write(tiers(Map.of(Money.of("4000"), Money.of("2"), Money.of("300"), Money.of("1"))));

        assertThat(one).isEqualTo(other).contains("\"tier\":\"300.00\"");
    }

    private static SubsidyStandard tiers(Map<Money, Money> table) {
        return new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                List.of(new TierAmounts(table)),
                null,
                null,
                OverBudget.BLOCK,
                Set.of(FundingSource.COLLECTIVE_INCOME));
    }
}
