package org.residentpension.villagesubsidy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemeStepRefusedTest {

    @Test
    void every_refusal_of_a_step_says_why() {
        List<SchemeStepRefused> refusals = List.of(
                SchemeStepRefused.notNow(),
                SchemeStepRefused.disclosure(),
                SchemeStepRefused.minutes(),
                SchemeStepRefused.files(),
                SchemeStepRefused.grounds(),
                SchemeStepRefused.pilot(),
                SchemeStepRefused.funding(),
                SchemeStepRefused.fundingSum());

        assertThat(refusals)
                .extracting(SchemeStepRefused::code)
                .containsExactly(
                        "X_STATE",
                        "X_DISCLOSURE",
                        "X_MINUTES",
                        "X_FILES",
                        "X_GROUNDS",
                        "X_PILOT",
                        "X_FUNDING",
                        "X_FUNDING_SUM");
    }
}
