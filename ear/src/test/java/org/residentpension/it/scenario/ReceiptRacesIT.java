package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Money that comes in by several doors in one moment: each receipt is one fact, and the fund explains it to the cent. */
@ExtendWith(TaxMachines.class)
class ReceiptRacesIT {

    private static final int ROUNDS = 2;
    private static final String NOW = TaxMachine.NOW;
    private static final String COUNTY = "360222000000";

    private static TaxMachine machine;
    private static RaceTrial trial;

    @BeforeAll
    static void meet(TaxMachine started) {
        machine = started;
        trial = new RaceTrial(started);
    }

    @RepeatedTest(ROUNDS)
    void one_receipt_that_comes_by_the_page_by_the_file_and_by_the_machine_is_recorded_once() throws SQLException {
        Notice notice = issued();
        String whole = notice.amount();

        List<String> told = trial.race(NOW)
                .with("taxJX", "taxReceipt", receipt("Z-1", whole))
                .with("tax2JX", "importReceiptFile", file(notice.row("Z-1", whole)))
                .with(() -> notice.deliver("Z-1", whole))
                .run();

        trial.assertSound(told);
        assertThat(told.get(0)).isIn("DONE", "X_STALE");
        assertThat(told.subList(1, 3)).containsOnly("DONE");
        assertThat(trial.text("SELECT CONCAT_WS(' ', state, received, overpaid) FROM rp_payment_notice"))
                .isEqualTo("PAID " + whole + " 0.00");
    }

    @RepeatedTest(ROUNDS)
    void receipts_that_together_are_more_than_the_notice_all_count_and_the_rest_is_a_surplus() throws SQLException {
        Notice notice = issued();

        List<String> told = trial.race(NOW)
                .with("taxJX", "taxReceipt", receipt("E-1", "100.00"))
                .with("tax2JX", "importReceiptFile", file(notice.row("E-2", "90.00")))
                .with(() -> notice.deliver("E-3", "80.00"))
                .run();

        trial.assertSound(told);
        assertThat(trial.one("SELECT 100 * (n.overpaid - GREATEST(n.received - n.amount, 0)) FROM rp_payment_notice n"))
                .isZero();
        assertThat(trial.one("SELECT 100 * (n.received + (SELECT COALESCE(SUM(f.amount), 0) FROM rp_fund_entry f"
                        + " WHERE f.kind = 'NOTICE_PAID')) FROM rp_payment_notice n"))
                .isZero();
    }

    @RepeatedTest(ROUNDS)
    void a_number_that_two_villages_and_a_donation_claim_at_once_is_one_of_them() throws SQLException {
        trial.beginApart();
        trial.advance("A-2024", "NOTICE_ISSUED");
        trial.advance("B-2024", "NOTICE_ISSUED");
        machine.done("countyClerkJX", "registerDonation", Map.of("key", "D1", "person", "P1", "amount", "500.00"));
        machine.done("countyReviewerJX", "noticeDonation", Map.of("key", "D1"));

        List<String> told = trial.race(NOW)
                .with("taxJX", "taxReceipt", receipt("N-1", "10.00"))
                .with("tax2JX", "taxReceipt", Map.of("run", "B-2024", "receiptNo", "N-1", "amount", "10.00"))
                .with("taxJX", "payDonation", Map.of("key", "D1", "receiptNo", "N-1"))
                .run();

        trial.assertOnce(told);
    }

    @RepeatedTest(ROUNDS)
    void a_receipt_that_is_taken_back_while_it_is_posted_is_one_or_the_other() throws SQLException {
        Notice notice = issued();
        machine.done("taxJX", "taxReceipt", receipt("P-1", notice.amount()));

        trial.assertOnce(trial.race(NOW)
                .with("countyReviewerJX", "post", Map.of("run", "A-2024"))
                .with("countyReviewer2JX", "reverseReceipt", Map.of("run", "A-2024", "receiptNo", "P-1"))
                .run());
    }

    @RepeatedTest(ROUNDS)
    void a_part_that_is_given_up_while_it_is_paid_is_one_or_the_other() throws SQLException {
        issued();
        machine.done("taxJX", "taxReceipt", Map.of("run", "A-2024", "amount", "20.00", "covers", List.of("P1")));
        machine.done("countyClerkJX", "proposeClosing", Map.of("run", "A-2024"));

        trial.assertSound(trial.race(NOW)
                .with("countyReviewer2JX", "decideClosing", Map.of("run", "A-2024"))
                .with("tax2JX", "taxReceipt", Map.of("run", "A-2024", "receiptNo", "G-1", "amount", "80.00"))
                .run());
    }

    @RepeatedTest(ROUNDS)
    void a_fund_that_is_filled_spent_and_corrected_at_once_is_never_below_zero() throws SQLException {
        trial.begin(Map.of("fund", Map.of("A", "300.00")));
        trial.advance("A-2024", "NOTICE_ISSUED");
        for (String key : List.of("D1", "D2")) {
            machine.done(
                    "leadA",
                    "registerDonation",
                    Map.of("key", key, "person", "P1", "amount", "500.00", "channel", "MANAGED_BY_COLLECTIVE"));
        }
        machine.done("townClerkJX", "receiveDonation", Map.of("key", "D1"));
        machine.done("countyReviewerJX", "noticeDonation", Map.of("key", "D1"));

        List<String> told = trial.race(NOW)
                .with("taxJX", "payDonation", Map.of("key", "D1", "receiptNo", "F-1"))
                .with("tax2JX", "taxReceipt", receipt("F-2", "120.00"))
                .with("countyReviewer2JX", "reverseAllocation", Map.of("village", "A"))
                .with("townClerk2JX", "receiveDonation", Map.of("key", "D2", "voucher", "V-2"))
                .run();

        trial.assertSound(told);
        assertThat(told.get(0)).isEqualTo("DONE");
        assertThat(told.get(1)).isEqualTo("DONE");
        assertThat(told.get(3)).isEqualTo("DONE");
    }

    @RepeatedTest(ROUNDS)
    void a_file_that_a_second_server_takes_over_is_worked_off_once() throws SQLException {
        Notice notice = issued();
        machine.done("taxJX", "uploadReceiptFile", file(notice.row("J-1", notice.amount())));

        List<String> told = trial.race(NOW)
                .with("taxJX", "takeOverFile", Map.of("worker", "one"))
                .with("tax2JX", "takeOverFile", Map.of("worker", "two"))
                .with("taxJX", "takeOverFile", Map.of("worker", "three"))
                .run();

        trial.assertSound(told);
        assertThat(told).contains("DONE");
        assertThat(trial.text("SELECT CONCAT_WS(' ', state, received, overpaid) FROM rp_payment_notice"))
                .isEqualTo("PAID " + notice.amount() + " 0.00");
        assertThat(trial.text("SELECT GROUP_CONCAT(state) FROM rp_sheet_import WHERE kind = 'NOTICE_RECEIPTS'"))
                .isEqualTo("DONE");
    }

    @RepeatedTest(ROUNDS)
    void the_notices_of_a_run_and_of_a_donation_together_promise_nobody_more_than_the_cap() throws SQLException {
        trial.begin();
        trial.advance("A-2024", "COUNTY_REVIEWED");
        Map<String, Object> almostAll = Map.of("key", "D1", "person", "P1", "amount", "5990.00");
        trial.office().done("2024-11-07T09:00", "countyClerkJX", "registerDonation", almostAll);

        List<String> told = trial.race("2024-11-07T10:00")
                .with("countyReviewerJX", "issueNotice", Map.of("run", "A-2024"))
                .with("countyReviewer2JX", "noticeDonation", Map.of("key", "D1"))
                .run();

        trial.assertSound(told);
        assertThat(told).contains("DONE");
        assertThat(trial.one("SELECT COALESCE((SELECT SUM(l.payable) FROM rp_subsidy_line l JOIN rp_donation_share s"
                        + " ON s.person_id = l.person_id WHERE l.state = 'NOTICED'), 0)"
                        + " + COALESCE((SELECT SUM(d.amount) FROM rp_donation d WHERE d.notice_no IS NOT NULL), 0)"))
                .isPositive()
                .isLessThanOrEqualTo(6000);
    }

    @RepeatedTest(ROUNDS)
    void an_account_that_is_settled_while_its_run_is_posted_pays_the_subsidy_out_or_never_gets_it()
            throws SQLException {
        trial.begin();
        trial.advance("A-2024", "PAID");
        trial.office()
                .done(
                        "2024-11-16T15:00",
                        "countyClerkJX",
                        "recordDeath",
                        Map.of("person", "P1", "diedOn", "2024-11-16"));
        trial.office().done("2024-11-17T10:00", "countyClerkJX", "proposeSettlement", Map.of("person", "P1"));

        List<String> told = trial.race("2024-11-20T10:00")
                .with("countyReviewerJX", "post", Map.of("run", "A-2024"))
                .with("countyReviewer2JX", "settleAccount", Map.of("person", "P1"))
                .run();

        assertThat(trial.assertSound(told)).containsOnly("DONE");
        assertThat(trial.text(
                        "SELECT l.state FROM rp_subsidy_line l JOIN rp_settlement s ON s.person_id = l.person_id"))
                .isEqualTo(
                        trial.one(
                                                "SELECT COUNT(*) FROM rp_account_entry e JOIN rp_settlement s ON s.person_id = e.person_id"
                                                        + " WHERE e.source = 'COLLECTIVE' AND e.amount > 0")
                                        == 1
                                ? "POSTED"
                                : "EXCEPTION");
        assertThat(
                        trial.text(
                                "SELECT SUM(e.amount) FROM rp_account_entry e JOIN rp_settlement s ON s.person_id = e.person_id"))
                .as("left in the account")
                .isEqualTo("0.00");
    }

    /** The notice of A, with its number and its check code. */
    private static Notice issued() throws SQLException {
        trial.begin();
        trial.advance("A-2024", "NOTICE_ISSUED");
        JsonArray notice = machine.office()
                .server()
                .ask("notice", null, Map.of("at", NOW, "do", "notice", "with", Map.of("run", "A-2024")));
        return new Notice(notice.getString(0), notice.getString(1), trial.text("SELECT amount FROM rp_payment_notice"));
    }

    private record Notice(String number, String hash, String amount) {

        String row(String receiptNo, String money) {
            return "%s,2024,,,集体补助,%s,%s,2024-11-08,成功,\n".formatted(number, money, receiptNo);
        }

        String deliver(String receiptNo, String money) {
            HttpResponse<String> answer = machine.post(
                    "notices/" + number + "/receipts?hash=" + hash,
                    TaxMachine.receipt(receiptNo, money, "\"covers\": []"));
            return answer.statusCode() == 202
                    ? "DONE"
                    : answer.statusCode() == 409
                            ? TaxMachine.json(answer).getString("code")
                            : "BROKEN " + answer.statusCode() + " " + answer.body();
        }
    }

    private static Map<String, Object> receipt(String number, String amount) {
        return Map.of("run", "A-2024", "receiptNo", number, "amount", amount);
    }

    private static Map<String, Object> file(String rows) {
        return Map.of("place", COUNTY, "csv", TaxMachine.HEADER + rows);
    }
}
