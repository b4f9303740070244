package org.residentpension.villagesubsidy.merit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;

class MeritFormTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");

    @Test
    void S2_60_an_incentive_may_be_no_money_but_never_less_than_nothing() {
        assertThat(incentive(Money.of("3000.00")).isSound()).isTrue();
        assertThat(incentive(null).isSound()).isTrue();
        assertThat(incentive(Money.ZERO).isSound()).isFalse();
        assertThat(incentive(Money.of("-1.00")).isSound()).isFalse();
    }

    @Test
    void S2_61_points_are_above_nothing_and_fit_their_column() {
        assertThat(points("2.5").isSound()).isTrue();
        assertThat(points("999.99").isSound()).isTrue();
        assertThat(points("0").isSound()).isFalse();
        assertThat(points("2.555").isSound()).isFalse();
        assertThat(points("1000").isSound()).isFalse();
    }

    @Test
    void nothing_is_given_without_a_reason_or_a_day() {
        assertThat(new MeritForm(MeritKind.APPRAISAL_POINTS, 2026, null, BigDecimal.ONE, DAY, " ").isSound())
                .isFalse();
        assertThat(new MeritForm(MeritKind.APPRAISAL_POINTS, 2026, null, BigDecimal.ONE, null, "试点").isSound())
                .isFalse();
    }

    private static MeritForm incentive(Money amount) {
        return new MeritForm(MeritKind.TOWNSHIP_INCENTIVE, 2026, amount, null, DAY, "建立集体补助机制");
    }

    private static MeritForm points(String points) {
        return new MeritForm(MeritKind.APPRAISAL_POINTS, 2026, null, new BigDecimal(points), DAY, "考核加分");
    }
}
