package org.residentpension.villagesubsidy.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.residentpension.portal.Role;
import org.residentpension.villagesubsidy.WorkflowTable;

/** Every (state, action, role) triple of a run against workflows.md §4: who may do what from which state. */
class RunActionTest {

    private static final WorkflowTable TABLE = WorkflowTable.ofRun();

    /** Nobody's step on a run: it begins one, or happens to it because of something else. */
    private static final Set<RunAction> NO_STEP = Set.of(
            RunAction.OPEN,
            RunAction.RAISE_BUDGET,
            RunAction.DECIDE_HELD_MONEY,
            RunAction.DUPLICATE_FOUND,
            RunAction.NOBODY_LEFT,
            RunAction.SUSPEND);

    /** How a supplementary run begins (R-NOT-4). */
    private static final String SUPPLEMENTARY = "OPENED > COUNTY_REVIEWED";

    @Test
    void a_run_moves_only_along_the_drawn_path() {
        Set<String> triples = new TreeSet<>();
        for (RunAction action : RunAction.values()) {
            for (RunState state : RunState.values()) {
                for (Role role : Role.values()) {
                    if (!NO_STEP.contains(action) && action.leadsFrom(state) && role.carries(action.right())) {
                        triples.add(WorkflowTable.triple(action, role, state));
                    }
                }
            }
        }

        assertThat(triples).isEqualTo(TABLE.triples());
    }

    @Test
    void every_arrow_of_the_drawing_is_taken_by_a_step_and_there_is_no_other() {
        Set<String> drawn = new TreeSet<>(TABLE.arrows());
        drawn.removeIf(arrow -> arrow.equals(SUPPLEMENTARY) || isLoop(arrow));

        assertThat(TABLE.hops()).isEqualTo(drawn);
    }

    private static boolean isLoop(String arrow) {
        String[] ends = arrow.split(" > ");
        return ends[0].equals(ends[1]);
    }

    @ParameterizedTest
    @EnumSource(
            value = RunState.class,
            names = {"CANCELLED", "ARCHIVED"})
    void nothing_leads_on_from_an_ended_run(RunState ended) {
        assertThat(RunAction.values())
                .filteredOn(action -> action.leadsFrom(ended))
                // only to hear that nothing is given back
                .isSubsetOf(RunAction.REQUEST_REFUND);
    }

    @Test
    void R_SUS_a_suspension_ends_runs_up_to_the_review_and_no_later_one() {
        assertThat(RunState.values())
                .filteredOn(RunState::isBeforeNotice)
                .contains(RunState.OPENED, RunState.RETURNED_TO_VILLAGE, RunState.COUNTY_REVIEWED)
                .doesNotContain(RunState.NOTICE_ISSUED, RunState.PARTIALLY_PAID, RunState.PAID, RunState.POSTED);
    }
}
