package org.residentpension.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** The example that the standard itself works out. */
    @Test
    void the_last_character_checks_the_others() {
        assertThat(CreditCode.isValid("91350100M000100Y43")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "9135O100M000100Y43", "91350100M000100Y4", "91350100m000100y43", ""})
    void anything_else_is_no_code(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }

    @Test
    void what_was_typed_is_cleaned_first() {
        assertThat(CreditCode.of(" 91350100m000100y43 ").value()).isEqualTo("91350100M000100Y43");
    }

    @Test
    void a_wrong_one_cannot_be_made() {
        assertThatThrownBy(() -> CreditCode.of("N2360222MF00000001")).isInstanceOf(IllegalArgumentException.class);
    }
}
