package org.residentpension.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonCodeTest {

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void every_code_has_a_rule_and_a_sentence_in_both_languages(ReasonCode code) {
        assertThat(code.rule()).startsWith("R-");
        assertThat(code.sentence(Locale.SIMPLIFIED_CHINESE)).endsWith("。");
        assertThat(code.sentence(Locale.ENGLISH)).endsWith(".").isNotEqualTo(code.sentence(Locale.CHINESE));
    }
}
