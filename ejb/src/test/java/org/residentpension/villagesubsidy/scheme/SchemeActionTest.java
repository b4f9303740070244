package org.residentpension.villagesubsidy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.residentpension.portal.Role;
import org.residentpension.villagesubsidy.WorkflowTable;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/** Every (state, action, role) triple of a scheme against the drawn path (R7, workflows.md §3). */
class SchemeActionTest {

    private static final WorkflowTable TABLE = WorkflowTable.ofScheme();

    /** What the calendar does, no officer. */
    private static final Set<String> BY_ITSELF = Set.of(
            "RESOLVED > RESOLUTION_DISCLOSED",
            "EFFECTIVE > SUPERSEDED",
            "EFFECTIVE > EXPIRED",
            "EFFECTIVE > SUSPENDED",
            "SUSPENDED > EFFECTIVE");

    /** There she may ask to submit, only to be told what is missing (RULES-CLARIFIED 47, 77). */
    private static final Set<SchemeState> NOT_READY =
            Set.of(SchemeState.DRAFT, SchemeState.DELIBERATING, SchemeState.RESOLVED);

    @Test
    void R7_a_scheme_moves_only_along_the_drawn_path() {
        assertThat(possible()).isEqualTo(TABLE.triples());
    }

    @Test
    void R7_every_arrow_of_the_drawing_is_taken_by_a_step_or_by_the_calendar_and_there_is_no_other() {
        Set<String> taken = new TreeSet<>(TABLE.hops());
        taken.addAll(BY_ITSELF);

        assertThat(taken).isEqualTo(TABLE.arrows());
    }

    @Test
    void a_step_out_of_turn_is_refused_with_a_code_that_has_a_sentence() {
        assertThat(SchemeStepRefused.notNow().messageKey()).isEqualTo("refusal.SchemeStepRefused.X_STATE");
        assertThat(SchemeStepRefused.disclosure().code()).isEqualTo("X_DISCLOSURE");
        assertThat(SchemeStepRefused.minutes().code()).isEqualTo("X_MINUTES");
        assertThat(SchemeStepRefused.pilot().code()).isEqualTo("X_PILOT");
        assertThat(SchemeStepRefused.funding().code()).isEqualTo("X_FUNDING");
    }

    private static Set<String> possible() {
        Set<String> triples = new TreeSet<>();
        for (SchemeAction action : SchemeAction.values()) {
            for (SchemeState state : SchemeState.values()) {
                boolean asksOnly = action == SchemeAction.SUBMIT && NOT_READY.contains(state);
                for (Role role : Role.values()) {
                    if (action.leadsFrom(state) && !asksOnly && role.carries(action.right())) {
                        triples.add(WorkflowTable.triple(action, role, state));
                    }
                }
            }
        }
        return triples;
    }
}
