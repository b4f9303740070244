package org.residentpension.villagesubsidy.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.component.Flat;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.component.Raise;
import org.residentpension.villagesubsidy.rules.component.Steps;
import org.residentpension.villagesubsidy.rules.component.TierAmounts;
import org.residentpension.villagesubsidy.rules.component.TierPercent;
import org.residentpension.villagesubsidy.rules.component.TierSteps;

class BlankStandardTest {

    private static final Money NOTHING = Money.ZERO;

    @Test
    void a_standard_without_a_component_or_with_components_without_an_amount_gives_nobody_anything() {
        assertThat(standard().isBlank()).isTrue();
        assertThat(standard(
                                new Flat(NOTHING),
                                new GroupFlat(
                                        Map.of(SpecialGroup.EXTREME_HARDSHIP, NOTHING),
                                        GroupFlat.Stacking.MAX,
                                        NOTHING),
                                new TierAmounts(Map.of(Money.of("300.00"), NOTHING)),
                                new TierSteps(new Steps(List.of())),
                                new TierPercent(List.of()),
                                new Raise(Raise.Base.MIN_TIER, BigDecimal.ZERO, null, null),
                                new AwardList(List.of()))
                        .isBlank())
                .isTrue();
    }

    @Test
    void one_amount_anywhere_is_something_to_resolve_on() {
        assertThat(standard(new Flat(NOTHING), new Flat(Money.of("0.01"))).isBlank())
                .isFalse();
        assertThat(standard(new GroupFlat(
                                Map.of(SpecialGroup.EXTREME_HARDSHIP, Money.of("100.00")),
                                GroupFlat.Stacking.MAX,
                                NOTHING))
                        .isBlank())
                .isFalse();
        assertThat(standard(new Raise(Raise.Base.MIN_TIER, BigDecimal.TEN, null, NOTHING))
                        .isBlank())
                .as("a cap of nothing")
                .isTrue();
    }

    private static SubsidyStandard standard(Component... components) {
        return new SubsidyStandard(
                EligibilityScope.ALL_MEMBERS,
                List.of(components),
                null,
                null,
                OverBudget.BLOCK,
                Set.of(FundingSource.COLLECTIVE_INCOME));
    }
}
