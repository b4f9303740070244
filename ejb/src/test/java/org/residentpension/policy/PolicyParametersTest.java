package org.residentpension.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyParametersTest {

    static Stream<PolicyLine> everyLine() {
        return PolicyBook.load().entries().stream().map(PolicyEntry::line);
    }

    static Stream<PolicyParameter> everyParameter() {
        return PolicyParameters.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyLine")
    void every_shipped_line_is_a_value_that_its_parameter_can_have(PolicyLine line) {
        PolicyParameter parameter = PolicyParameters.find(line.parameter()).orElseThrow();

        assertThat(parameter.unit()).isEqualTo(line.unit());
        assertThat(parameter.read(line.value())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("everyParameter")
    void every_parameter_is_shipped_with_a_value(PolicyParameter parameter) {
        assertThat(everyLine().map(PolicyLine::parameter)).anyMatch(parameter::covers);
    }

    @ParameterizedTest
    @MethodSource("everyParameter")
    void every_parameter_and_its_choices_read_well_in_both_languages(PolicyParameter parameter) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(PolicyText.parameter(parameter, locale)).isNotBlank().doesNotContain("{");
            assertThat(PolicyText.rule(parameter, locale)).isNotBlank().doesNotContain("{", "null");
            assertThat(parameter.choices()).allSatisfy(choice -> assertThat(PolicyText.word(choice, locale))
                    .isNotBlank());
        }
    }

    @Test
    void a_key_has_one_spelling() {
        PolicyParameter tier = PolicyParameters.find("tier/300").orElseThrow();

        assertThat(tier.member("3500.00")).contains("tier/3500");
        assertThat(tier.member("0.5")).contains("tier/0.50");
        assertThat(tier.member("03500")).isEmpty();
        assertThat(tier.member("0")).isEmpty();
        assertThat(tier.member("十")).isEmpty();
    }

    @Test
    void what_only_makes_sense_together_is_offered_together() {
        assertThat(PolicyParameters.withCompanions("tier/3500")).containsExactly("tier/3500", "matching-subsidy/3500");
        assertThat(PolicyParameters.withCompanions("matching-share/county")).hasSize(4);
        assertThat(PolicyParameters.withCompanions("subsidy/cutoff")).containsExactly("subsidy/cutoff");
    }
}
