package org.residentpension.villagesubsidy.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.component.Flat;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

class PlannedMoneyTest {

    private static final Money BUDGET = Money.of("60000.00");
    private static final Set<FundingSource> BOTH =
            Set.of(FundingSource.COLLECTIVE_INCOME, FundingSource.DONATION_MANAGED);

    @Test
    void what_the_resolution_tells_of_each_source_is_taken() {
        Map<FundingSource, Money> told = Map.of(
                FundingSource.COLLECTIVE_INCOME, Money.of("50000.00"),
                FundingSource.DONATION_MANAGED, Money.of("10000.00"));

        assertThat(PlannedMoney.of(standard(BUDGET, BOTH, told))).isEqualTo(new PlannedMoney(told, Money.ZERO));
    }

    @Test
    void the_only_source_bears_the_whole_budget() {
        PlannedMoney planned = PlannedMoney.of(standard(BUDGET, Set.of(FundingSource.COLLECTIVE_INCOME), Map.of()));

        assertThat(planned.bySource()).isEqualTo(Map.of(FundingSource.COLLECTIVE_INCOME, BUDGET));
    }

    @Test
    void several_sources_without_amounts_stay_undivided() {
        assertThat(PlannedMoney.of(standard(BUDGET, BOTH, Map.of()))).isEqualTo(new PlannedMoney(Map.of(), BUDGET));
    }

    @Test
    void a_resolution_without_budget_tells_of_no_money() {
        assertThat(PlannedMoney.of(standard(null, BOTH, Map.of()))).isEqualTo(PlannedMoney.NONE);
    }

    @Test
    void villages_add_up_source_by_source() {
        PlannedMoney one = PlannedMoney.of(standard(BUDGET, Set.of(FundingSource.COLLECTIVE_INCOME), Map.of()));
        PlannedMoney two = PlannedMoney.of(standard(BUDGET, BOTH, Map.of()));

        assertThat(one.plus(one).plus(two))
                .isEqualTo(new PlannedMoney(Map.of(FundingSource.COLLECTIVE_INCOME, Money.of("120000.00")), BUDGET));
    }

    private static SubsidyStandard standard(Money budget, Set<FundingSource> sources, Map<FundingSource, Money> told) {
        return new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                List.of(new Flat(Money.of("50.00"))),
                null,
                budget,
                OverBudget.BLOCK,
                sources,
                told);
    }
}
