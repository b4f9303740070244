package org.residentpension.villagesubsidy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.residentpension.portal.Role;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/** Every (state, action, role) triple of a scheme against the drawn path (R7, workflows.md §3). */
class SchemeActionTest {

    private static final String PATH = """
            DRAW_UP VILLAGE_COLLECTIVE_LEAD,COUNTY_ADMIN DRAFT
            CANCEL VILLAGE_COLLECTIVE_LEAD DRAFT,DELIBERATING,RESOLVED,RESOLUTION_DISCLOSED,RETURNED
            DELIBERATE VILLAGE_COLLECTIVE_LEAD DRAFT,DELIBERATING
            REVISE VILLAGE_COLLECTIVE_LEAD DELIBERATING,RESOLVED,RESOLUTION_DISCLOSED
            DISCLOSE VILLAGE_SUPERVISOR RESOLVED
            OBJECT VILLAGE_SUPERVISOR RESOLVED
            DECIDE_OBJECTION VILLAGE_COLLECTIVE_LEAD RESOLVED
            SUBMIT VILLAGE_COLLECTIVE_LEAD DRAFT,DELIBERATING,RESOLVED,RESOLUTION_DISCLOSED,RETURNED
            TOWNSHIP_APPROVE TOWNSHIP_LEADER SUBMITTED
            TOWNSHIP_RETURN TOWNSHIP_LEADER SUBMITTED
            COUNTY_APPROVE COUNTY_HRSS_APPROVER TOWNSHIP_APPROVED
            COUNTY_RETURN COUNTY_HRSS_APPROVER TOWNSHIP_APPROVED
            AMEND VILLAGE_COLLECTIVE_LEAD,COUNTY_ADMIN COUNTY_APPROVED,EFFECTIVE
            EXIT COUNTY_HRSS_APPROVER EFFECTIVE,SUSPENDED
            """;

    @Test
    void R7_a_scheme_moves_only_along_the_drawn_path() {
        Set<String> drawn = new TreeSet<>();
        PATH.lines().map(line -> line.split(" ")).forEach(step -> {
            for (String role : step[1].split(",")) {
                for (String state : step[2].split(",")) {
                    drawn.add(step[0] + " " + role + " " + state);
                }
            }
        });

        assertThat(possible()).isEqualTo(drawn);
    }

    private static Set<String> possible() {
        Set<String> triples = new TreeSet<>();
        for (SchemeAction action : SchemeAction.values()) {
            List<Role> roles = Arrays.stream(Role.values())
                    .filter(role -> role.carries(action.right()))
                    .toList();
            for (SchemeState state : SchemeState.values()) {
                if (action.leadsFrom(state)) {
                    roles.forEach(role -> triples.add(action + " " + role + " " + state));
                }
            }
        }
        return triples;
    }
}
