package org.residentpension.villagesubsidy.rules.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;

/** A standard that could be read in two ways, or that takes money away, cannot be written down. */
class ComponentTest {

    private static final Money TEN = Money.ofYuan(10);

    @Test
    void no_amount_is_negative() {
        Money debt = Money.ofYuan(-1);

        assertThatIllegalArgumentException().isThrownBy(() -> new Flat(debt));
        assertThatIllegalArgumentException().isThrownBy(() -> new TierAmounts(Map.of(TEN, debt)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupFlat(Map.of(SpecialGroup.OTHER, debt), GroupFlat.Stacking.MAX, Money.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new AwardList.Award("P1", debt, null));
    }

    @Test
    void a_tier_lies_in_one_band_at_most() {
        TierPercent.Band low = new TierPercent.Band(Money.ofYuan(300), Money.ofYuan(500), BigDecimal.ONE);
        TierPercent.Band high = new TierPercent.Band(Money.ofYuan(500), Money.ofYuan(900), BigDecimal.TEN);

        assertThatIllegalArgumentException().isThrownBy(() -> new TierPercent(List.of(low, high)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TierPercent.Band(Money.ofYuan(500), Money.ofYuan(300), BigDecimal.ONE));
    }

    @Test
    void no_two_steps_begin_at_one_edge() {
        Steps.Step step = new Steps.Step(Money.ofYuan(500), TEN);

        assertThatIllegalArgumentException().isThrownBy(() -> new Steps(List.of(step, step)));
    }

    @Test
    void nobody_stands_twice_in_an_award_list() {
        AwardList.Award award = new AwardList.Award("P1", TEN, "1");

        assertThatIllegalArgumentException().isThrownBy(() -> new AwardList(List.of(award, award)));
    }

    @Test
    void a_raise_is_rewarded_in_one_way() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Raise(Raise.Base.MIN_TIER, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Raise(Raise.Base.MIN_TIER, BigDecimal.ONE, new Steps(List.of()), null));
    }

    @Test
    void a_blank_is_no_evidence() {
        assertThat(new AwardList.Award("P1", TEN, " ").isProven()).isFalse();
    }

    @Test
    void floor_and_incentive_are_told_apart() {
        assertThat(new Flat(TEN).kind().role()).isEqualTo(ComponentKind.Role.BASE);
        assertThat(new TierSteps(new Steps(List.of())).kind().role()).isEqualTo(ComponentKind.Role.INCENTIVE);
    }
}
