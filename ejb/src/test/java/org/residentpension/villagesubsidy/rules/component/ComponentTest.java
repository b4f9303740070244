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
    void several_award_lists_add_up_for_whoever_stands_on_both_and_for_nobody_else() {
        AwardList first = new AwardList("五好家庭", List.of(award("P1", "100"), award("P2", "400")));
        AwardList second = new AwardList("孝老爱亲", List.of(award("P1", "50"), award("P3", "420")));

        assertThat(AwardList.largestOf(List.of(first, second))).isEqualTo(Money.of("420.00"));
        assertThat(AwardList.largestOf(List.of(first))).isEqualTo(Money.of("400.00"));
        assertThat(AwardList.largestOf(List.of())).isEqualTo(Money.ZERO);
    }

    @Test
    void an_award_list_is_told_by_its_title_too() {
        List<AwardList.Award> same = List.of(award("P1", "100"));

        assertThat(new AwardList("五好家庭", same)).isNotEqualTo(new AwardList(same));
        assertThat(new AwardList(" ", same)).isEqualTo(new AwardList(same));
    }

    private static AwardList.Award award(String person, String amount) {
        return new AwardList.Award(person, Money.of(amount + ".00"), "1");
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
