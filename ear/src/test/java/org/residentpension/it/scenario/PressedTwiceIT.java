package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two officers who press the same button twice each in one moment: it is done once, and the others read why not. */
@ExtendWith(TaxMachines.class)
class PressedTwiceIT {

    private static final Map<String, Object> RUN = Map.of("run", "A-2024");

    /** When, who, and who else may: the timetable of the cases. */
    private static final List<List<String>> STEPS = List.of(
            List.of("2024-10-14T09:00", "openRun", "townClerkJX", "townClerk2JX"),
            List.of("2024-10-15T09:00", "extract", "townClerkJX", "townClerk2JX"),
            List.of("2024-10-15T10:00", "calculate", "townClerkJX", "townClerk2JX"),
            List.of("2024-10-18T10:00", "confirmLines", "leadA", "lead2A"),
            List.of("2024-10-20T15:00", "startPublicity", "supervisorA", "supervisor2A"),
            List.of("2024-10-28T09:00", "closePublicity", "supervisorA", "supervisor2A"),
            List.of("2024-10-29T10:00", "registerApplication", "leadA", "lead2A"),
            List.of("2024-11-05T10:00", "countyCheck", "countyClerkJX", "countyClerk2JX"),
            List.of("2024-11-06T10:00", "review", "countyReviewerJX", "countyReviewer2JX"),
            List.of("2024-11-07T10:00", "issueNotice", "countyReviewerJX", "countyReviewer2JX"),
            List.of("2024-11-15T10:00", "taxReceipt", "taxJX", "tax2JX"),
            List.of("2024-11-20T10:00", "post", "countyReviewerJX", "countyReviewer2JX"),
            List.of("2024-11-25T10:00", "discloseResult", "supervisorA", "supervisor2A"),
            List.of("2024-12-20T10:00", "archive", "countyClerkJX", "countyClerk2JX"));

    private static RaceTrial trial;

    @BeforeAll
    static void meet(TaxMachine started) {
        trial = new RaceTrial(started);
    }

    @Test
    void every_step_of_a_run_that_two_officers_press_twice_is_done_once() throws SQLException {
        trial.begin();
        trial.advance("B-2024", "OPENED"); // with it the payments are told
        for (List<String> step : STEPS) {
            if (step.get(1).equals("closePublicity")) {
                trial.office().done("2024-10-28T08:00", "supervisorA", "photographLists", RUN);
            }
            trial.assertOnce(fourAt(step.get(0), step.get(1), step.get(2), step.get(3), RUN));
        }
        assertThat(trial.text("SELECT GROUP_CONCAT(t.what) FROM (SELECT CONCAT(action, ' ', COUNT(*)) AS what"
                        + " FROM rp_subsidy_run_step WHERE action IN ('OPEN', 'EXTRACT', 'CALCULATE', 'PUBLICIZE',"
                        + " 'CLOSE_PUBLICITY', 'ISSUE_NOTICE', 'RECORD_RECEIPT', 'POST', 'DISCLOSE_RESULT', 'ARCHIVE')"
                        + " GROUP BY run_id, action HAVING COUNT(*) > 1) t"))
                .isNull();
        assertThat(
                        trial.text(
                                "SELECT CONCAT_WS(' ', COUNT(*), COUNT(DISTINCT notice_no), SUM(received)) FROM rp_payment_notice"))
                .isEqualTo(trial.text("SELECT CONCAT('1 1 ', total) FROM rp_subsidy_run WHERE state = 'ARCHIVED'"));
        assertThat(trial.text(
                        "SELECT CONCAT(COUNT(*), ' ', SUM(amount)) FROM rp_account_entry WHERE source = 'COLLECTIVE'"))
                .isEqualTo(trial.text("SELECT CONCAT(person_count, ' ', amount) FROM rp_payment_notice"));
    }

    @Test
    void an_objection_is_decided_once() throws SQLException {
        trial.begin();
        trial.advance("A-2024", "PUBLICIZED");
        Map<String, Object> about = Map.of("run", "A-2024", "person", "P1", "decision", "REJECTED", "alone", true);
        trial.office()
                .done("2024-10-21T10:00", "supervisorA", "raiseObjection", Map.of("run", "A-2024", "person", "P1"));

        trial.assertOnce(fourAt("2024-10-21T11:00", "consentToObjection", "townLeaderJX", "townLeaderJX", about));
        trial.assertOnce(fourAt("2024-10-21T12:00", "decideObjection", "leadA", "lead2A", about));
    }

    @Test
    void a_correction_is_asked_for_once_and_carried_out_once() throws SQLException {
        trial.begin();
        trial.advance("A-2024", "POSTED");
        Map<String, Object> wrong = Map.of("run", "A-2024", "person", "P1");

        trial.assertOnce(fourAt("2024-11-21T10:00", "correctPosting", "countyClerkJX", "countyClerk2JX", wrong));
        trial.assertSound(
                fourAt("2024-11-21T11:00", "approveCorrection", "countyReviewer2JX", "countyReviewer3JX", wrong));
        assertThat(trial.one("SELECT COUNT(*) FROM rp_account_entry WHERE source = 'COLLECTIVE' AND amount < 0"))
                .isEqualTo(trial.one("SELECT COUNT(*) FROM rp_subsidy_correction WHERE state = 'CORRECTED'"));
    }

    @Test
    void a_donation_comes_into_the_fund_is_noticed_and_is_paid_once() throws SQLException {
        trial.begin();
        Map<String, Object> donation =
                Map.of("key", "D1", "person", "P1", "amount", "500.00", "channel", "MANAGED_BY_COLLECTIVE");
        trial.office().done("2024-11-01T09:00", "leadA", "registerDonation", donation);

        trial.assertOnce(fourAt("2024-11-01T10:00", "receiveDonation", "townClerkJX", "townClerk2JX", donation));
        trial.assertOnce(
                fourAt("2024-11-02T10:00", "noticeDonation", "countyReviewerJX", "countyReviewer2JX", donation));
        trial.assertOnce(fourAt("2024-11-03T10:00", "payDonation", "taxJX", "tax2JX", Map.of("key", "D1")));
        assertThat(trial.text(
                        "SELECT CONCAT(COUNT(*), ' ', SUM(amount)) FROM rp_account_entry WHERE source = 'DONATION'"))
                .isEqualTo("1 500.00");
        assertThat(trial.text("SELECT CONCAT(COUNT(*), ' ', SUM(amount)) FROM rp_fund_entry"))
                .isEqualTo("2 0.00");
    }

    @Test
    void held_money_is_proposed_once_and_paid_to_the_heirs_once() throws SQLException {
        trial.begin();
        trial.advance("A-2024", "PAID");
        Map<String, Object> heirs = Map.of("run", "A-2024", "person", "P1", "outcome", "HEIRS");
        trial.office()
                .done(
                        "2024-11-16T15:00",
                        "countyClerkJX",
                        "recordDeath",
                        Map.of("person", "P1", "diedOn", "2024-11-16"));
        trial.office().done("2024-11-17T10:00", "countyReviewerJX", "settleAccount", Map.of("person", "P1"));
        trial.office().done("2024-11-20T10:00", "countyReviewerJX", "post", RUN);

        trial.assertOnce(fourAt("2024-11-21T10:00", "proposeHeldMoney", "countyClerkJX", "countyClerk2JX", heirs));
        trial.assertOnce(fourAt("2024-11-21T11:00", "decideHeldMoney", "countyReviewerJX", "countyReviewer3JX", heirs));
        assertThat(trial.text("SELECT CONCAT(COUNT(DISTINCT j.id), ' ', SUM(e.amount)) FROM rp_account_entry e"
                        + " JOIN rp_journal j ON j.id = e.journal_id WHERE j.kind = 'HEIRS'"))
                .isEqualTo("1 0.00");
    }

    private static List<String> fourAt(String at, String verb, String one, String other, Map<String, Object> with) {
        return trial.race(at)
                .with(one, verb, with)
                .with(one, verb, with)
                .with(other, verb, with)
                .with(other, verb, with)
                .run();
    }
}
