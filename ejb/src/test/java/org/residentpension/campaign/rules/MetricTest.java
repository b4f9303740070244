package org.residentpension.campaign.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MetricTest {

    @Test
    void persons_are_whole() {
        assertThat(Metric.TOP_UP_COUNT.accepts(new BigDecimal("64.00"))).isTrue();
        assertThat(Metric.TOP_UP_COUNT.accepts(new BigDecimal("64.5"))).isFalse();
    }

    @Test
    void money_goes_to_the_fen() {
        assertThat(Metric.CONTRIBUTION_AMOUNT.accepts(new BigDecimal("2000000.01")))
                .isTrue();
        assertThat(Metric.CONTRIBUTION_AMOUNT.accepts(new BigDecimal("0.001"))).isFalse();
    }

    @Test
    void nothing_is_negative_or_larger_than_its_column() {
        assertThat(Metric.CONTRIBUTOR_COUNT.accepts(new BigDecimal("-1"))).isFalse();
        assertThat(Metric.CONTRIBUTION_AMOUNT.accepts(new BigDecimal("10000000000000")))
                .isFalse();
    }

    @Test
    void the_words_of_the_file_name_every_metric() {
        assertThat(Metric.sheetWords()).containsExactly("参保缴费人数", "征收金额", "提档补差人数", "首次缴费人数", "灵活就业企保人数");
        assertThat(Metric.named("征收金额")).contains(Metric.CONTRIBUTION_AMOUNT);
    }
}
