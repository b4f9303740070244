package org.residentpension.web.villagesubsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.scheme.SchemeAction;
import org.residentpension.villagesubsidy.scheme.SchemeStep;

class SchemeTimelineTest {

    @Test
    void a_draft_that_is_saved_again_was_changed() {
        assertThat(told(drawn(), drawn(), step(SchemeAction.DELIBERATE, SchemeState.DELIBERATING)))
                .containsExactly("DRAW_UP", "DRAW_UP_CHANGED", "DELIBERATE");
    }

    @Test
    void a_draft_after_the_way_back_was_drawn_up_again_and_then_changed() {
        assertThat(told(
                        drawn(),
                        step(SchemeAction.DELIBERATE, SchemeState.RESOLVED),
                        step(SchemeAction.DECIDE_OBJECTION, SchemeState.DRAFT),
                        drawn(),
                        drawn()))
                .containsExactly("DRAW_UP", "DELIBERATE", "DECIDE_OBJECTION", "DRAW_UP_AGAIN", "DRAW_UP_CHANGED");
    }

    @Test
    void a_later_version_that_is_saved_again_was_changed() {
        assertThat(told(step(SchemeAction.AMEND, SchemeState.DRAFT), drawn()))
                .containsExactly("AMEND", "DRAW_UP_CHANGED");
    }

    private static List<String> told(SchemeStep... steps) {
        List<SchemeStep> way = Arrays.asList(steps);
        return IntStream.range(0, steps.length)
                .mapToObj(index -> SchemeTimeline.happened(way, index))
                .toList();
    }

    private static SchemeStep drawn() {
        return step(SchemeAction.DRAW_UP, SchemeState.DRAFT);
    }

    private static SchemeStep step(SchemeAction action, SchemeState to) {
        return new SchemeStep(action, SchemeState.DRAFT, to, "测村长", LocalDateTime.of(2024, 3, 1, 9, 0), null);
    }
}
