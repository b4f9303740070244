package org.residentpension.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdNumbersInTest {

    @Test
    void R_SEC_2_the_middle_of_a_number_is_hidden_wherever_it_stands() {
        assertThat(IdNumbersIn.masked("“43129919800101801X”不是日期。")).isEqualTo("“431299********801X”不是日期。");
        assertThat(IdNumbersIn.masked("360299850506131")).isEqualTo("360299*****6131");
        assertThat(IdNumbersIn.masked("原为431299198001018018，")).isEqualTo("原为431299********8018，");
    }

    @Test
    void years_days_amounts_and_division_codes_stay() {
        assertThat(IdNumbersIn.masked("2023-09-01 10:00 缴 1234567.00 元")).isEqualTo("2023-09-01 10:00 缴 1234567.00 元");
        assertThat(IdNumbersIn.masked("松林村的代码是 431224124200。")).isEqualTo("松林村的代码是 431224124200。");
        assertThat(IdNumbersIn.masked(null)).isNull();
    }
}
