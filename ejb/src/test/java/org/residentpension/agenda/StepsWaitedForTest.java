package org.residentpension.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.residentpension.enrollment.EnrollmentState;
import org.residentpension.enrollment.Step;
import org.residentpension.villagesubsidy.donation.DonationAction;
import org.residentpension.villagesubsidy.donation.DonationChannel;
import org.residentpension.villagesubsidy.donation.DonationState;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunStanding;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.scheme.SchemeAction;

/** Whatever waits for somebody stands on the list of whoever may do it, and can be done from there. */
class StepsWaitedForTest {

    @ParameterizedTest
    @EnumSource(RunState.class)
    void every_run_that_waits_stands_on_a_list_of_whoever_may_take_the_step(RunState state) {
        for (boolean reseal : new boolean[] {false, true}) {
            for (boolean over : new boolean[] {false, true}) {
                RunAction next = RunAction.after(new RunStanding(state, reseal, over));
                if (next != null) {
                    assertThat(next.leadsFrom(state)).isTrue();
                    assertThat(AgendaKind.values())
                            .filteredOn(kind -> kind.right() == next.right())
                            .anyMatch(kind ->
                                    StepsWaitedFor.runs(kind, reseal, over).contains(state));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(EnrollmentState.class)
    void every_application_that_waits_stands_on_a_list_of_whoever_may_take_the_step(EnrollmentState state) {
        Step next = Step.after(state);
        assertThat(next != null).isEqualTo(state.isUnderWay());
        if (next != null) {
            assertThat(next.leadsFrom(state)).isTrue();
            assertThat(AgendaKind.values())
                    .filteredOn(kind -> kind.right() == next.right())
                    .anyMatch(kind -> StepsWaitedFor.applications(kind).contains(state));
        }
    }

    @ParameterizedTest
    @EnumSource(SchemeState.class)
    void every_scheme_that_waits_stands_on_a_list_of_whoever_may_take_the_step(SchemeState state) {
        SchemeAction next = SchemeAction.after(state);
        if (next != null) {
            assertThat(next.leadsFrom(state)).isTrue();
            assertThat(AgendaKind.values())
                    .filteredOn(kind -> kind.right() == next.right())
                    .anyMatch(kind -> StepsWaitedFor.schemes(kind).contains(state));
        }
    }

    @Test
    void every_donation_that_waits_stands_on_a_list_of_whoever_may_take_the_step() {
        for (DonationState state : DonationState.values()) {
            for (DonationChannel channel : DonationChannel.values()) {
                DonationAction next = DonationAction.after(state, channel);
                if (next != null) {
                    assertThat(next.leadsFrom(state, channel)).isTrue();
                    assertThat(AgendaKind.values())
                            .filteredOn(kind -> kind.right() == next.right())
                            .anyMatch(kind ->
                                    StepsWaitedFor.donations(kind, channel).contains(state));
                }
            }
        }
    }

    @Test
    void a_form_that_has_to_be_sealed_anew_waits_for_the_village_and_not_for_the_review() {
        assertThat(StepsWaitedFor.runs(AgendaKind.RUN_APPLY, true, false)).contains(RunState.COUNTY_CHECKED);
        assertThat(StepsWaitedFor.runs(AgendaKind.RUN_APPLY, false, false)).doesNotContain(RunState.COUNTY_CHECKED);
        assertThat(StepsWaitedFor.runs(AgendaKind.RUN_REVIEW, true, false)).isEmpty();
    }

    @Test
    void R_SCH_5_a_run_above_its_budget_waits_for_a_supplementary_resolution_and_not_for_the_village() {
        assertThat(StepsWaitedFor.runs(AgendaKind.RUN_OVER_BUDGET, false, true)).containsExactly(RunState.CALCULATED);
        assertThat(StepsWaitedFor.runs(AgendaKind.RUN_CONFIRM, false, true)).doesNotContain(RunState.CALCULATED);
        assertThat(StepsWaitedFor.runs(AgendaKind.RUN_OVER_BUDGET, false, false))
                .isEmpty();
    }

    @Test
    void what_ended_stands_on_no_list() {
        assertThat(Stream.of(RunState.ARCHIVED, RunState.CANCELLED)).noneMatch(state -> Arrays.stream(
                        AgendaKind.values())
                .anyMatch(kind -> StepsWaitedFor.runs(kind, false, false).contains(state)));
    }
}
