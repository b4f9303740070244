package org.residentpension.villagesubsidy.rules.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.posting.Correction;

class PaidTwiceRuleTest {

    private static final Money FORTY = Money.of("40.00");

    @Test
    void a_line_on_a_notice_is_asked_for() {
        assertThat(PaidTwiceRule.isAskedFor(new LineElsewhere(false, true, FORTY)))
                .isTrue();
    }

    @Test
    void a_line_before_its_notice_or_put_aside_is_not() {
        assertThat(PaidTwiceRule.isAskedFor(new LineElsewhere(false, false, FORTY)))
                .isFalse();
    }

    @Test
    void a_line_of_a_cancelled_run_leaves_her_to_another_run() {
        assertThat(PaidTwiceRule.isAskedFor(new LineElsewhere(true, true, FORTY)))
                .isFalse();
    }

    @Test
    void a_line_that_the_county_has_lowered_to_nothing_asks_for_nothing() {
        assertThat(PaidTwiceRule.isAskedFor(new LineElsewhere(false, true, Money.ZERO)))
                .isFalse();
    }

    @Test
    void S_DUPLICATE_what_is_booked_for_her_is_hers() {
        EnumSet<MoneyBeside> hers = EnumSet.allOf(MoneyBeside.class);
        hers.removeIf(money -> !PaidTwiceRule.isHers(money));

        assertThat(hers).containsExactly(MoneyBeside.POSTED, MoneyBeside.CORRECTED);
    }

    @ParameterizedTest
    @EnumSource(names = "REFUSED", mode = EnumSource.Mode.EXCLUDE)
    void S_DUPLICATE_what_is_booked_or_may_be_holds_her_line_back_at_the_posting(MoneyBeside money) {
        assertThat(PaidTwiceRule.mayBeHers(money)).isTrue();
    }

    @Test
    void a_refused_correction_holds_nothing_back() {
        assertThat(PaidTwiceRule.mayBeHers(MoneyBeside.REFUSED)).isFalse();
    }

    @Test
    void every_state_of_a_correction_is_known() {
        assertThat(MoneyBeside.values())
                .extracting(Enum::name)
                .containsAll(
                        Arrays.stream(Correction.State.values()).map(Enum::name).toList());
    }
}
