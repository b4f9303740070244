package org.residentpension.villagesubsidy.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.residentpension.portal.Role;

/** The table of workflows.md §4: who may do what from which state. */
class RunActionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXTRACT         | OPENED
            CALCULATE       | EXTRACTED,CALCULATED
            CONFIRM         | CALCULATED,CONFIRMING,RETURNED_TO_VILLAGE
            CONFIRM_REST    | CONFIRMING
            PUBLICIZE       | CONFIRMED
            OBJECT          | PUBLICIZED,OBJECTED,REPUBLICIZED
            DECIDE_OBJECTION| OBJECTED
            CLOSE_PUBLICITY | PUBLICIZED,REPUBLICIZED
            APPLY           | CLEARED
            APPLY_AGAIN     | COUNTY_CHECKED
            CHECK           | APPLIED
            RETURN          | APPLIED,COUNTY_CHECKED
            REVIEW          | COUNTY_CHECKED
            ISSUE_NOTICE    | COUNTY_REVIEWED,NOTICE_VOID
            VOID_NOTICE     | NOTICE_ISSUED
            POST            | PARTIALLY_PAID,PAID
            DISCLOSE_RESULT | POSTED
            ARCHIVE         | RESULT_DISCLOSED
            """)
    void an_action_leads_from_these_states_and_from_no_other(RunAction action, String states) {
        List<RunState> from =
                Arrays.stream(RunState.values()).filter(action::leadsFrom).toList();

        assertThat(from).map(Enum::name).containsExactlyInAnyOrder(states.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "EXTRACT, TOWNSHIP_CLERK COUNTY_CLERK",
        "CALCULATE, TOWNSHIP_CLERK COUNTY_CLERK",
        "PROPOSE, VILLAGE_ASSISTANT TOWNSHIP_CLERK",
        "CONFIRM, VILLAGE_COLLECTIVE_LEAD",
        "PUBLICIZE, VILLAGE_SUPERVISOR",
        "OBJECT, VILLAGE_SUPERVISOR",
        "DECIDE_OBJECTION, VILLAGE_COLLECTIVE_LEAD",
        "APPLY, VILLAGE_COLLECTIVE_LEAD",
        "CHECK, COUNTY_CLERK",
        "REVIEW, COUNTY_REVIEWER",
        "ISSUE_NOTICE, COUNTY_REVIEWER",
        "VOID_NOTICE, COUNTY_REVIEWER",
        "RECORD_RECEIPT, COUNTY_CLERK TAX_LIAISON",
        "POST, COUNTY_REVIEWER",
        "DISCLOSE_RESULT, VILLAGE_SUPERVISOR",
        "ARCHIVE, COUNTY_CLERK"
    })
    void these_roles_may_and_no_other(RunAction action, String roles) {
        List<Role> may = Arrays.stream(Role.values())
                .filter(role -> role.carries(action.right()))
                .toList();

        assertThat(may).map(Enum::name).containsExactlyInAnyOrder(roles.split(" "));
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
