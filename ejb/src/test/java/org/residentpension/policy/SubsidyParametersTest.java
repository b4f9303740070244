package org.residentpension.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubsidyParametersTest {

    @Test
    void every_value_shown_beside_a_subsidy_is_a_parameter_of_the_law() {
        assertThat(PolicyParameters.all())
                .extracting(PolicyParameter::name)
                .containsAll(SubsidyParameters.OF_SCHEMES)
                .containsAll(SubsidyParameters.OF_LINES);
    }
}
