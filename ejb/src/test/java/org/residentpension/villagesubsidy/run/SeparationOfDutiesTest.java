package org.residentpension.villagesubsidy.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.villagesubsidy.run.RunAction.CHECK;
import static org.residentpension.villagesubsidy.run.RunAction.CONFIRM;
import static org.residentpension.villagesubsidy.run.RunAction.CONFIRM_REST;
import static org.residentpension.villagesubsidy.run.RunAction.DECIDE_EXCEPTION;
import static org.residentpension.villagesubsidy.run.RunAction.EXTRACT;
import static org.residentpension.villagesubsidy.run.RunAction.ISSUE_NOTICE;
import static org.residentpension.villagesubsidy.run.RunAction.OPEN;
import static org.residentpension.villagesubsidy.run.RunAction.RECORD_RECEIPT;
import static org.residentpension.villagesubsidy.run.RunAction.RETURN;
import static org.residentpension.villagesubsidy.run.RunAction.VOID_NOTICE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.residentpension.villagesubsidy.WorkflowTable;
import org.residentpension.villagesubsidy.run.SeparationOfDuties.Deed;

/** Every pair of acts of one natural person on one run, and what of her earlier acts still counts. */
class SeparationOfDutiesTest {

    private static final long FIRST = 7;
    private static final long SUPPLEMENTARY = 8;

    @Test
    void of_all_pairs_of_acts_exactly_those_of_the_table_are_forbidden_to_one_person() {
        Set<String> forbidden = new TreeSet<>();
        for (RunAction wanted : RunAction.values()) {
            for (RunAction done : RunAction.values()) {
                if (SeparationOfDuties.forbids(wanted, EnumSet.of(done))) {
                    forbidden.add(done + ", then " + wanted);
                }
            }
        }

        assertThat(forbidden).isEqualTo(WorkflowTable.forbiddenPairs());
    }

    @Test
    void what_others_did_forbids_nothing() {
        assertThat(first(others(CONFIRM), others(CHECK))).isEmpty();
    }

    @Test
    void a_return_undoes_confirmation_and_check_but_no_extract_and_no_decision_on_a_line() {
        assertThat(first(hers(EXTRACT), hers(CONFIRM), hers(DECIDE_EXCEPTION), others(RETURN)))
                .containsExactlyInAnyOrder(EXTRACT, DECIDE_EXCEPTION);
    }

    @Test
    void what_is_done_after_a_return_counts_again() {
        assertThat(first(hers(CONFIRM_REST), others(RETURN), hers(CONFIRM_REST)))
                .containsExactly(CONFIRM_REST);
    }

    @Test
    void whose_notice_was_voided_may_record_the_payment_of_the_one_that_another_issues() {
        assertThat(first(hers(ISSUE_NOTICE), others(VOID_NOTICE), others(ISSUE_NOTICE)))
                .doesNotContain(ISSUE_NOTICE);
    }

    @Test
    void R_NOT_4_who_checked_the_first_run_has_checked_what_supplements_it() {
        assertThat(supplementary(hers(CHECK))).containsExactly(CHECK);
    }

    @Test
    void R_NOT_4_who_opens_a_supplementary_run_has_made_it() {
        assertThat(supplementary(new Deed(SUPPLEMENTARY, OPEN, true))).contains(EXTRACT);
        assertThat(first(hers(OPEN))).doesNotContain(EXTRACT);
    }

    @Test
    void notice_and_receipt_of_the_first_run_are_no_matter_of_a_supplementary_one() {
        assertThat(supplementary(hers(ISSUE_NOTICE), hers(RECORD_RECEIPT))).isEmpty();
    }

    private static Deed hers(RunAction action) {
        return new Deed(FIRST, action, true);
    }

    private static Deed others(RunAction action) {
        return new Deed(FIRST, action, false);
    }

    private static Set<RunAction> first(Deed... deeds) {
        return SeparationOfDuties.handsOn(FIRST, false, List.of(deeds));
    }

    private static Set<RunAction> supplementary(Deed... deeds) {
        return SeparationOfDuties.handsOn(SUPPLEMENTARY, true, List.of(deeds));
    }
}
