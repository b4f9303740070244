package org.residentpension.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoReasonTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　　", "\u00A0", "\r\n\t"})
    void blanks_say_nothing(String why) {
        assertThatThrownBy(() -> NoReason.refuseBlank(why))
                .isInstanceOfSatisfying(
                        NoReason.class, refused -> assertThat(refused.code()).isEqualTo("X_REASON"));
    }

    @Test
    void what_is_said_is_kept_without_the_blanks_around_it() {
        assertThat(NoReason.refuseBlank("　重复 缴费\n")).isEqualTo("重复 缴费");
    }
}
