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

    private static RaceTrial trial;

    @BeforeAll
    static void meet(TaxMachine started) {
        trial = new RaceTrial(started);
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

    private static List<String> fourAt(String at, String verb, String one, String other, Map<String, Object> with) {
        return trial.race(at)
                .with(one, verb, with)
                .with(one, verb, with)
                .with(other, verb, with)
                .with(other, verb, with)
                .run();
    }
}
