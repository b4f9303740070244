package org.residentpension.villagesubsidy.rules.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;

class TierMoveTest {

    @Test
    void a_higher_tier_than_last_year_is_a_raise() {
        assertThat(TierMove.of(Money.of("500.00"), Money.of("300.00"))).isEqualTo(TierMove.RAISED);
        assertThat(TierMove.of(Money.of("300.00"), Money.of("300.00"))).isEqualTo(TierMove.KEPT);
        assertThat(TierMove.of(Money.of("300.00"), Money.of("500.00"))).isEqualTo(TierMove.LOWERED);
    }

    @Test
    void who_paid_nothing_for_the_year_before_raised_no_tier() {
        assertThat(TierMove.of(Money.of("6000.00"), null)).isEqualTo(TierMove.NEW);
        assertThat(TierMove.of(Money.of("6000.00"), Money.ZERO)).isEqualTo(TierMove.NEW);
    }

    @Test
    void own_money_above_the_sponsored_tier_of_last_year_is_a_raise() {
        assertThat(TierMove.of(Money.of("400.00"), Money.of("100.00"))).isEqualTo(TierMove.RAISED);
    }
}
