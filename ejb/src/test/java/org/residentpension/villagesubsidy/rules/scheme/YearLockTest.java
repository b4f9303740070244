package org.residentpension.villagesubsidy.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.component.Flat;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

class YearLockTest {

    private static final SubsidyStandard IN_FORCE = standard("20.00", "100.00", OverBudget.BLOCK);

    @Test
    void without_an_extract_everything_may_be_resolved_anew() {
        YearLock lock = YearLock.of(0, 0);

        assertThat(lock.forbids(IN_FORCE, standard("30.00", "100.00", OverBudget.BLOCK)))
                .isFalse();
    }

    @Test
    void R_SCH_5_above_the_budget_only_the_budget_and_what_happens_above_it_may_be() {
        YearLock lock = YearLock.of(1, 1);

        assertThat(lock.forbids(IN_FORCE, standard("20.00", "200.00", OverBudget.BLOCK)))
                .isFalse();
        assertThat(lock.forbids(IN_FORCE, standard("20.00", "100.00", OverBudget.PRIORITISE_SPECIAL)))
                .isFalse();
        assertThat(lock.forbids(IN_FORCE, standard("19.00", "200.00", OverBudget.BLOCK)))
                .isTrue();
    }

    @Test
    void R_SCH_3_an_extract_within_the_budget_closes_the_year() {
        assertThat(YearLock.of(1, 0).forbids(IN_FORCE, IN_FORCE)).isTrue();
        assertThat(YearLock.of(2, 1)).isEqualTo(YearLock.CLOSED);
    }

    private static SubsidyStandard standard(String amount, String budget, OverBudget above) {
        return new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                List.of(new Flat(Money.of(amount))),
                null,
                Money.of(budget),
                above,
                Set.of(FundingSource.COLLECTIVE_INCOME));
    }
}
