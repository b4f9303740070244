package org.residentpension.villagesubsidy.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residentpension.kernel.Money;

class YearBandTest {

    private static final YearBand THIRTY = new YearBand(new BigDecimal("30"));

    @ParameterizedTest
    @CsvSource({"130.00, true", "130.01, false", "70.00, true", "69.99, false", "100.00, true", "0.00, false"})
    void R13_a_total_may_lie_thirty_percent_above_or_below_last_year(String now, boolean holds) {
        assertThat(THIRTY.holds(Money.of("100.00"), Money.of(now))).isEqualTo(holds);
    }

    @Test
    void the_first_year_has_no_band() {
        assertThat(THIRTY.holds(Money.ZERO, Money.of("999999.00"))).isTrue();
    }
}
