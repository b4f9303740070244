package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register of a collective, its member roll and its pilot years, as officers change them one by one. */
@ExtendWith(TaxMachines.class)
class CollectivesIT {

    private static final int ROUNDS = 2;
    private static final String NOW = "2024-08-01T09:00";
    private static final String ROLL = "registerMemberRoll";
    private static final String PILOT = "takePilotStep";
    private static final String MEMBERSHIPS = "SELECT COUNT(*) FROM rp_membership WHERE valid_from > '1900-01-01'";

    private static RaceTrial trial;

    @BeforeAll
    static void meet(TaxMachine started) {
        trial = new RaceTrial(started);
    }

    /** NEW is on no roll, SINCE_JUNE on that of A since 1 June. */
    @BeforeEach
    void begin() {
        trial.begin(Map.of(
                "persons",
                Map.of(
                        "NEW",
                        Map.of("memberOf", List.of()),
                        "SINCE_JUNE",
                        Map.of("memberOf", List.of(Map.of("collective", "A", "from", "2024-06-01"))))));
    }

    @Test
    void a_member_is_not_entered_for_days_on_which_she_is_one_already() throws SQLException {
        refused("X_COLLECTIVE", "leadA", ROLL, joining("SINCE_JUNE", "2024-01-01"));
        done("leadA", ROLL, leaving("SINCE_JUNE", "2024-07-01"));
        refused("X_COLLECTIVE", "leadA", ROLL, joining("SINCE_JUNE", "2024-06-30"));
        done("leadA", ROLL, joining("SINCE_JUNE", "2024-07-01"));

        assertThat(trial.one(MEMBERSHIPS)).isEqualTo(2);
    }

    @RepeatedTest(ROUNDS)
    void of_two_who_enter_a_person_for_different_days_in_one_moment_one_is_refused() throws SQLException {
        trial.assertOnce(trial.race(NOW)
                .with("leadA", ROLL, joining("NEW", "2024-01-01"))
                .with("lead2A", ROLL, joining("NEW", "2024-06-01"))
                .run());

        assertThat(trial.one(MEMBERSHIPS)).isEqualTo(2);
    }

    @RepeatedTest(ROUNDS)
    void of_a_page_and_a_file_that_enter_a_person_in_one_moment_one_is_refused() throws SQLException {
        trial.assertOnce(trial.race(NOW)
                .with("leadA", ROLL, joining("NEW", "2024-01-01"))
                .with("lead2A", "importMemberRoll", Map.of("village", "A", "person", "NEW", "from", "2024-06-01"))
                .run());

        assertThat(trial.one(MEMBERSHIPS)).isEqualTo(2);
    }

    /** The person herself is found by the row, where the trail is read beside the roll. */
    @Test
    void the_trail_names_the_membership_and_its_days_before_and_after() throws SQLException {
        done("leadA", ROLL, joining("NEW", "2024-07-01"));
        done("leadA", ROLL, leaving("NEW", "2024-07-15"));

        assertThat(trial.text(
                        "SELECT GROUP_CONCAT(CONCAT_WS(' ', a.event, COALESCE(a.before_state, '-'), a.after_state)"
                                + " ORDER BY a.id SEPARATOR '; ') FROM rp_audit a JOIN rp_membership m"
                                + " ON a.subject = CONCAT('rp_membership:', m.id) WHERE m.valid_from = '2024-07-01'"))
                .isEqualTo("MEMBER_JOIN - 2024-07-01..; MEMBER_LEAVE 2024-07-01.. 2024-07-01..2024-07-14");
    }

    @Test
    void whoever_may_change_the_roll_and_is_refused_all_the_same_leaves_a_line() throws SQLException {
        refused("X_COLLECTIVE", "leadA", ROLL, joining("NEW", "2024-08-02"));
        refused("X_COLLECTIVE", "leadA", ROLL, leaving("NEW", "2024-08-01"));

        assertThat(refusals()).isEqualTo("MEMBER_JOIN X_COLLECTIVE; MEMBER_LEAVE X_COLLECTIVE");
    }

    /** workflows.md §0 rule 1: who recommends and who decides are two levels. */
    @Test
    void the_township_refuses_what_it_would_not_recommend_and_the_county_what_was_recommended() throws SQLException {
        noPilots();
        pilot("leadA", "APPLY");
        refused("X_SOD", "hrssApproverJX", PILOT, step("REFUSE"));
        refused("X_REASON", "townLeaderJX", PILOT, Map.of("village", "A", "step", "REFUSE", "year", 2024, "why", "　 "));
        pilot("townLeaderJX", "REFUSE");
        pilot("leadA", "APPLY");
        pilot("townLeaderJX", "RECOMMEND");
        refused("X_SOD", "townLeader2JX", PILOT, step("REFUSE"));
        pilot("hrssApproverJX", "REFUSE");

        assertThat(trial.text(
                        "SELECT GROUP_CONCAT(CONCAT(event, ' ', after_state) ORDER BY id SEPARATOR '; ') FROM rp_audit"
                                + " WHERE outcome = 'DONE' AND event = 'PILOT_REFUSE'"))
                .isEqualTo("PILOT_REFUSE REFUSED; PILOT_REFUSE REFUSED");
    }

    @Test
    void S2_35_nobody_applies_for_the_pilot_of_a_year_that_is_over_or_too_far_away() throws SQLException {
        noPilots();
        refused("X_STATE", "leadA", PILOT, step("APPLY", 2023));
        refused("X_STATE", "leadA", PILOT, step("APPLY", 2026));
        done("leadA", PILOT, step("APPLY", 2025));

        assertThat(trial.text("SELECT GROUP_CONCAT(pilot_year) FROM rp_pilot")).isEqualTo("2025");
    }

    @Test
    void whoever_may_act_on_a_pilot_and_is_refused_all_the_same_leaves_a_line() throws SQLException {
        noPilots();
        pilot("leadA", "APPLY");
        refused("X_STALE", "leadA", PILOT, step("APPLY"));
        refused("X_STALE", "townLeaderJX", PILOT, Map.of("village", "A", "step", "RECOMMEND", "version", 99));

        assertThat(refusals()).isEqualTo("PILOT_APPLY X_STALE; PILOT_RECOMMEND X_STALE");
    }

    @Test
    void whoever_keeps_the_register_and_is_refused_all_the_same_leaves_a_line() throws SQLException {
        Map<String, Object> changed = Map.of("village", "A", "creditCode", "N2360222MF9000000B", "version", 99);
        refused("X_STALE", "townClerkJX", "registerCollective", changed);

        assertThat(refusals()).isEqualTo("COLLECTIVE_REGISTER X_STALE");
    }

    /** The collectives of the cases are on the lists of all their years. */
    private static void noPilots() throws SQLException {
        trial.machine().asOwner("DELETE FROM rp_pilot");
    }

    private static void pilot(String user, String step) {
        done(user, PILOT, step(step));
    }

    private static Map<String, Object> step(String step) {
        return step(step, 2024);
    }

    private static Map<String, Object> step(String step, int year) {
        return Map.of("village", "A", "step", step, "year", year);
    }

    private static String refusals() throws SQLException {
        return trial.text("SELECT GROUP_CONCAT(CONCAT(event, ' ', code) ORDER BY id SEPARATOR '; ') FROM rp_audit"
                + " WHERE outcome = 'REFUSED'");
    }

    private static Map<String, Object> joining(String person, String day) {
        return Map.of("village", "A", "members", List.of(person), "filedOn", day);
    }

    private static Map<String, Object> leaving(String person, String day) {
        return Map.of("village", "A", "members", List.of(), "leaving", List.of(person), "filedOn", day);
    }

    private static void done(String user, String verb, Map<String, Object> with) {
        trial.office().done(NOW, user, verb, with);
    }

    private static void refused(String code, String user, String verb, Map<String, Object> with) {
        assertThat(trial.office().refusal(NOW, user, verb, with)).contains("code=" + code);
    }
}
