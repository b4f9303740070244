package org.residentpension.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    void a_third_decimal_is_refused_not_rounded() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1.005"));
    }

    @Test
    void two_spellings_of_one_amount_are_equal() {
        assertThat(Money.of("200")).isEqualTo(Money.of("200.00")).hasToString("200.00");
    }

    @Test
    void large_amounts_print_plainly() {
        assertThat(new Money(new BigDecimal("2E+6"))).hasToString("2000000.00");
    }

    @Test
    void a_percentage_is_rounded_as_the_rule_says() {
        BigDecimal third = new BigDecimal("33.33");

        assertThat(Money.of("65.00").percent(third, RoundingMode.DOWN)).isEqualTo(Money.of("21.66"));
        assertThat(Money.of("-65.00").percent(third, RoundingMode.DOWN)).isEqualTo(Money.of("-21.66"));
        assertThat(Money.of("0.15").percent(third, RoundingMode.HALF_UP)).isEqualTo(Money.of("0.05"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 零元整",
        "0.01, 壹分",
        "0.10, 壹角整",
        "0.15, 壹角伍分",
        "1.00, 壹元整",
        "10.05, 壹拾元零伍分",
        "600.50, 陆佰元伍角整",
        "107000.00, 壹拾万零柒仟元整",
        "107000.53, 壹拾万零柒仟元伍角叁分",
        "100000000.00, 壹亿元整",
        "100000001.00, 壹亿零壹元整",
        "10010001.00, 壹仟零壹万零壹元整",
        "20000300.00, 贰仟万零叁佰元整",
        "100010000.00, 壹亿零壹万元整",
        "101000000.00, 壹亿零壹佰万元整",
        "999999999999.99, 玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void an_amount_is_written_in_capitals(String amount, String words) {
        assertThat(AmountInWords.of(Money.of(amount))).isEqualTo(words);
    }

    @Test
    void amounts_beyond_the_form_are_not_written() {
        assertThatIllegalArgumentException().isThrownBy(() -> AmountInWords.of(Money.of("-0.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> AmountInWords.of(Money.of("1000000000000.00")));
    }
}
