package org.residentpension.villagesubsidy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.residentpension.portal.Role;
import org.residentpension.villagesubsidy.WorkflowTable;

/** Every (state, action, role) triple of a suspension against what the documents allow (workflows.md §3). */
class SuspensionActionTest {

    private static final WorkflowTable TABLE = WorkflowTable.ofSuspension();

    @Test
    void a_suspension_moves_only_as_the_documents_say() {
        assertThat(possible()).isEqualTo(TABLE.triples());
    }

    @Test
    void every_change_of_state_is_made_by_a_step_and_there_is_no_other() {
        assertThat(TABLE.hops()).isEqualTo(TABLE.arrows());
    }

    private static Set<String> possible() {
        Set<String> triples = new TreeSet<>();
        for (SuspensionAction action : SuspensionAction.values()) {
            for (SuspensionState state : SuspensionState.values()) {
                for (Role role : Role.values()) {
                    if (action.leadsFrom(state) && role.carries(action.right())) {
                        triples.add(WorkflowTable.triple(action, role, state));
                    }
                }
            }
        }
        return triples;
    }
}
