package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Different things that happen to runs in one moment: in whichever order they end, nobody is paid twice and nothing goes on that has ended. */
@ExtendWith(TaxMachines.class)
class RunRacesIT {

    private static final int ROUNDS = 2;
    private static final Map<String, Object> A = Map.of("run", "A-2024");
    private static final Map<String, Object> B = Map.of("run", "B-2024");
    private static final Map<String, Object> SCHEME = Map.of("scheme", "SCH-A");

    /** What became of the person on both rolls, in the order of the runs. */
    private static final String BOTH =
            "SELECT GROUP_CONCAT(CONCAT_WS(' ', l.state, l.reasons, l.payable) ORDER BY r.scheme_id"
                    + " SEPARATOR ', ') FROM rp_subsidy_line l JOIN rp_subsidy_run r ON r.id = l.run_id WHERE l.person_id IN"
                    + " (SELECT x.person_id FROM rp_subsidy_line x WHERE x.state <> 'EXCLUDED' GROUP BY x.person_id HAVING COUNT(*) > 1)";

    private static RaceTrial trial;

    @BeforeAll
    static void meet(TaxMachine started) {
        trial = new RaceTrial(started);
    }

    @RepeatedTest(ROUNDS)
    void two_calculations_that_contest_a_person_both_hold_her_back() throws SQLException {
        trial.begin();
        trial.advance("A-2024", "EXTRACTED");
        trial.advance("B-2024", "EXTRACTED");

        List<String> told = trial.race("2024-10-15T10:00")
                .with("townClerkJX", "calculate", A)
                .with("townClerk2JX", "calculate", B)
                .run();

        assertThat(trial.assertSound(told)).containsOnly("DONE");
        assertThat(trial.text(BOTH)).isEqualTo("EXCEPTION S_DUPLICATE 0.00, EXCEPTION S_DUPLICATE 0.00");
    }

    @RepeatedTest(ROUNDS)
    void a_calculation_meets_the_notice_of_the_other_village_or_the_notice_meets_it() throws SQLException {
        trial.begin();
        trial.advance("B-2024", "EXTRACTED");
        trial.advance("A-2024", "COUNTY_REVIEWED");

        List<String> told = trial.race("2024-11-07T10:00")
                .with("townClerkJX", "calculate", B)
                .with("countyReviewerJX", "issueNotice", A)
                .run();

        trial.assertSound(told);
        assertThat(told.get(0)).isEqualTo("DONE");
        assertThat(trial.text(BOTH))
                .endsWith("EXCEPTION S_DUPLICATE 0.00")
                .startsWith(told.get(1).equals("DONE") ? "NOTICED" : "EXCEPTION S_DUPLICATE 0.00");
        assertThat(trial.one("SELECT COALESCE(SUM(n.amount - r.total), 0) FROM rp_payment_notice n"
                        + " JOIN rp_subsidy_run r ON r.id = n.run_id"))
                .isZero();
    }

    @RepeatedTest(ROUNDS)
    void a_death_is_told_while_the_notice_goes_out() throws SQLException {
        trial.begin();
        trial.advance("A-2024", "COUNTY_REVIEWED");

        List<String> told = trial.race("2024-11-07T10:00")
                .with("countyReviewerJX", "issueNotice", A)
                .with("countyClerkJX", "recordDeath", Map.of("person", "P2", "diedOn", "2024-08-01"))
                .run();

        assertThat(trial.assertSound(told)).containsOnly("DONE");
        assertThat(trial.one(
                        "SELECT n.amount - (SELECT SUM(l.amount) FROM rp_payment_notice_line l WHERE l.notice_id = n.id)"
                                + " FROM rp_payment_notice n"))
                .isZero();
    }

    @RepeatedTest(ROUNDS)
    void an_objection_in_the_second_in_which_publicity_ends_is_in_time_or_late_but_never_lost() throws SQLException {
        trial.begin();
        trial.advance("A-2024", "PUBLICIZED");
        trial.office().done("2024-10-21T09:00", "supervisorA", "photographLists", A);
        String end = trial.text("SELECT DATE_FORMAT(closable_from, '%Y-%m-%dT%H:%i') FROM rp_subsidy_run");

        List<String> told = trial.race(end)
                .with("supervisorA", "closePublicity", A)
                .with("supervisor2A", "raiseObjection", Map.of("run", "A-2024", "person", "P1"))
                .run();

        assertThat(trial.assertSound(told)).contains("DONE");
        assertThat(trial.one("SELECT COUNT(*) FROM rp_line_objection"))
                .isEqualTo(told.get(1).equals("DONE") ? 1 : 0);
        assertThat(trial.one("SELECT COUNT(*) FROM rp_subsidy_run r JOIN rp_line_objection o ON o.run_id = r.id"
                        + " WHERE r.state = 'CLEARED' AND NOT o.late"))
                .isZero();
    }

    @RepeatedTest(ROUNDS)
    void a_collective_that_is_suspended_meanwhile_has_nothing_calculated() throws SQLException {
        suspendBeside("EXTRACTED", "2024-10-15", "townClerkJX", "calculate");

        assertThat(trial.text("SELECT GROUP_CONCAT(DISTINCT r.state, ' ', COALESCE(l.state, '')) FROM rp_subsidy_run r"
                        + " LEFT JOIN rp_subsidy_line l ON l.run_id = r.id AND l.payable > 0"))
                .isIn("CANCELLED ", "CANCELLED CANCELLED");
    }

    @RepeatedTest(ROUNDS)
    void a_notice_of_a_collective_that_is_suspended_meanwhile_is_void_or_never_issued() throws SQLException {
        suspendBeside("COUNTY_REVIEWED", "2024-11-07", "countyReviewerJX", "issueNotice");

        assertThat(trial.one("SELECT COUNT(*) FROM rp_payment_notice WHERE state <> 'VOID'"))
                .isZero();
    }

    /** From that state of its run on somebody takes the next step in the moment in which the collective is suspended. */
    private static void suspendBeside(String state, String day, String user, String step) throws SQLException {
        trial.begin();
        trial.advance("A-2024", state);
        trial.office().done(day + "T09:30", "leadA", "fileSuspension", SCHEME);

        List<String> told = trial.race(day + "T10:00")
                .with(user, step, A)
                .with("hrssApproverJX", "suspendScheme", SCHEME)
                .run();

        assertThat(trial.assertSound(told).get(1)).isEqualTo("DONE");
    }

    @RepeatedTest(ROUNDS)
    void no_run_is_opened_for_a_collective_that_leaves_or_stops_meanwhile() throws SQLException {
        trial.begin();
        trial.office().done("2024-10-14T08:30", "leadB", "fileSuspension", Map.of("scheme", "SCH-B"));

        trial.assertSound(trial.race("2024-10-14T09:00")
                .with("townClerkJX", "openRun", A)
                .with("hrssApproverJX", "exitScheme", SCHEME)
                .with("townClerk2JX", "openRun", B)
                .with("hrssApprover2JX", "suspendScheme", Map.of("scheme", "SCH-B"))
                .run());
    }

    @RepeatedTest(ROUNDS)
    void two_who_open_and_freeze_the_town_beside_a_third_who_opens_one_run_open_each_once() throws SQLException {
        trial.begin();
        Map<String, Object> town = Map.of("division", "360222103000");

        trial.assertSound(trial.race("2024-10-15T09:00")
                .with("townClerkJX", "extract", town)
                .with("townClerk2JX", "extract", town)
                .with("townClerkJX", "openRun", A)
                .run());

        assertThat(trial.text("SELECT CONCAT_WS(' ', COUNT(*), COUNT(DISTINCT collective_id)) FROM rp_subsidy_run"))
                .isEqualTo("2 2");
        assertThat(trial.text("SELECT GROUP_CONCAT(code) FROM rp_subsidy_batch_refusal"))
                .satisfiesAnyOf(none -> assertThat(none).isNull(), some -> assertThat(some)
                        .doesNotContain("X_FAILURE", "X_BUSY"));
    }

    @RepeatedTest(ROUNDS)
    void a_line_that_the_bureau_rejected_comes_again_once_or_goes_back_to_its_notice() throws SQLException {
        trial.begin();
        trial.advance("A-2024", "NOTICE_ISSUED");
        trial.office()
                .done(
                        "2024-11-15T10:00",
                        "taxJX",
                        "taxReceipt",
                        Map.of("run", "A-2024", "receiptNo", "S-1", "rejects", List.of(Map.of("person", "P2"))));
        Map<String, Object> again = Map.of("run", "A-2024-S1", "persons", List.of("P2"));

        List<String> told = trial.race("2024-11-16T10:00")
                .with("townClerkJX", "openRun", again)
                .with("townClerk2JX", "openRun", again)
                .with("countyReviewer2JX", "reverseReceipt", Map.of("run", "A-2024", "receiptNo", "S-1"))
                .run();

        trial.assertOnce(told);
        assertThat(
                        trial.one(
                                "SELECT COUNT(*) FROM rp_subsidy_line l WHERE l.payable = 80 AND l.state IN ('CHECKED', 'NOTICED')"))
                .isOne();
    }

    /** The answer is held up where it is written down; meanwhile the refusal begins. */
    @Test
    void a_claim_that_a_correction_answers_while_that_is_refused_is_open_again() throws SQLException {
        trial.begin();
        trial.advance("A-2024", "RESULT_DISCLOSED");
        Map<String, Object> wrong = Map.of("run", "A-2024", "reason", "WRONG_PERSON");
        trial.office().done("2024-11-26T09:00", "leadA", "requestSubsidyRefund", wrong);
        Map<String, Object> posted = Map.of("run", "A-2024", "person", "P1");
        trial.office().done("2024-11-26T10:00", "countyClerkJX", "requestCorrection", posted);

        List<String> told;
        try (Connection held = trial.office().store().owner();
                Statement lock = held.createStatement()) {
            held.setAutoCommit(false);
            lock.execute("SELECT id FROM rp_subsidy_refund_claim FOR UPDATE");
            CompletableFuture<Void> released = CompletableFuture.runAsync(() -> commit(held), after(2));
            told = trial.race("2024-11-26T11:00")
                    .with("countyClerkJX", "answerClaim", Map.of("run", "A-2024", "corrected", true))
                    .with(() -> CompletableFuture.supplyAsync(RunRacesIT::refuseCorrection, after(1))
                            .join())
                    .run();
            released.join();
        }

        assertThat(trial.assertSound(told)).containsOnly("DONE");
        assertThat(trial.text("SELECT GROUP_CONCAT(state ORDER BY id) FROM rp_subsidy_refund_claim"))
                .isEqualTo("CORRECTED,OPEN");
    }

    private static String refuseCorrection() {
        Map<String, Object> refusal = Map.of("run", "A-2024", "refuse", true);
        JsonArray outcome = trial.office().act("2024-11-26T11:00", "countyReviewerJX", "approveCorrection", refusal);
        return outcome.getBoolean(0) ? "DONE" : outcome.toString();
    }

    private static Executor after(int seconds) {
        return CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @RepeatedTest(ROUNDS)
    void a_person_whom_an_objection_adds_while_the_other_village_claims_her_is_claimed_by_one_or_held_back()
            throws SQLException {
        trial.begin();
        trial.advance("B-2024", "EXTRACTED");
        trial.advance("A-2024", "CALCULATED");
        Map<String, Object> without = Map.of("person", "BOTH", "action", "EXCLUDE");
        trial.office()
                .done("2024-10-18T10:00", "leadA", "confirmLines", Map.of("run", "A-2024", "rows", List.of(without)));
        trial.office().done("2024-10-20T15:00", "supervisorA", "startPublicity", A);
        Map<String, Object> both = Map.of("run", "A-2024", "person", "BOTH");
        trial.office().done("2024-10-21T09:00", "supervisorA", "raiseObjection", both);
        trial.office().done("2024-10-21T10:00", "townLeaderJX", "consentToObjection", both);
        Map<String, Object> added = new HashMap<>(both);
        added.putAll(Map.of("decision", "UPHELD", "change", "ADD", "alone", true));

        List<String> told = trial.race("2024-10-21T11:00")
                .with("leadA", "decideObjection", added)
                .with("townClerk2JX", "calculate", B)
                .run();

        trial.assertSound(told);
        assertThat(told.get(0)).isIn("DONE", "S_DUPLICATE");
        assertThat(told.get(1)).isEqualTo("DONE");
        assertThat(trial.text(
                        "SELECT GROUP_CONCAT(TRIM(CONCAT_WS(' ', l.state, l.reasons)) ORDER BY r.scheme_id SEPARATOR ', ')"
                                + " FROM rp_subsidy_line l JOIN rp_subsidy_run r ON r.id = l.run_id WHERE l.person_id ="
                                + " (SELECT o.person_id FROM rp_line_objection o)"))
                .isEqualTo(
                        told.get(0).equals("DONE")
                                ? "EXCEPTION S_DUPLICATE, EXCEPTION S_DUPLICATE"
                                : "EXCLUDED, CALCULATED");
    }
}
