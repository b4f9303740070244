package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.it.scenario.TaxMachine.TAX;
import static org.residentpension.it.scenario.TaxMachine.filled;
import static org.residentpension.it.scenario.TaxMachine.json;
import static org.residentpension.it.scenario.TaxMachine.receipt;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tax bureau asks for the notice of a donation and delivers its receipt, by its machine and by its file (workflows.md §5). */
@ExtendWith(TaxMachines.class)
class DonationNoticeIT {

    private static final String POSTED =
            "SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(amount), 0)) FROM rp_account_entry WHERE source = 'DONATION'";

    private static final long COMES_IN_MILLIS = 1_500;

    private static TaxMachine machine;

    private String number;
    private String hash;

    @BeforeAll
    static void meet(TaxMachine started) {
        machine = started;
    }

    /** 500.00 for one person, directly; her village's run has its notice, too. */
    @BeforeEach
    void issue_the_notice_of_a_donation() throws SQLException {
        machine.begin(Map.of(
                "region",
                "REG-JX",
                "schemes",
                List.of("SCH-A"),
                "persons",
                Map.of("P1", PlayedOffice.paid("300.00"), "P2", PlayedOffice.paid("1000.00"))));
        machine.done(null, "advance", Map.of("run", "A-2024", "to", "NOTICE_ISSUED"));
        machine.done("countyClerkJX", "registerDonation", Map.of("key", "D1", "person", "P1", "amount", "500.00"));
        machine.done("countyReviewerJX", "noticeDonation", Map.of("key", "D1"));
        number = machine.office().text("SELECT notice_no FROM rp_donation");
        hash = machine.office()
                .text("SELECT UPPER(LEFT(SHA2(CONCAT('1 ', person_id, ' ', amount, CHAR(10)), 256), 8))"
                        + " FROM rp_donation_share");
    }

    @Test
    void the_notice_of_a_donation_is_found_by_number_and_check_code_and_names_the_donor() {
        JsonObject notice = told();

        assertThat(notice.getString("donor")).isEqualTo("测捐赠人");
        assertThat(notice.getString("state")).isEqualTo("ISSUED");
        assertThat(notice.getString("open")).isEqualTo("500.00");
        assertThat(notice.getJsonArray("lines")).hasSize(1);
        assertThat(machine.get(TAX, "notices/" + number + "?hash=00000000").statusCode())
                .isEqualTo(409);
        assertThat(machine.get(TAX, "notices/ZZ-360222-2024-99999?hash=" + hash).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_receipt_of_a_donation_posts_it_once_however_often_it_is_told() throws SQLException {
        String body = receipt("Z-1", "500.00", "\"covers\": [1]");

        HttpResponse<String> first = post(body);
        HttpResponse<String> again = post(body);
        HttpResponse<String> otherDay = post(body.replace("2024-11-08", "2024-11-07"));
        HttpResponse<String> second = post(receipt("Z-2", "500.00", "\"covers\": []"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
        assertThat(json(first).getBoolean("recorded")).isTrue();
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(json(again).getBoolean("recorded")).isFalse();
        assertThat(otherDay.statusCode()).isEqualTo(409);
        assertThat(json(otherDay).getString("code")).isEqualTo("C_DUPLICATE_RECEIPT");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(told().getString("state")).isEqualTo("PAID");
        assertThat(told().getJsonArray("receipts").getJsonObject(0).getString("receiptNo"))
                .isEqualTo("Z-1");
        assertThat(posted()).isEqualTo("1 500.00");
        assertThat(machine.office().text("SELECT certificate_no FROM rp_donation"))
                .startsWith("JZ-");
    }

    @Test
    void eight_at_once_with_one_receipt_post_it_once() throws SQLException {
        List<HttpResponse<String>> answers =
                machine.postEightTimes(receipts(), receipt("Z-8", "500.00", "\"covers\": []"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(202);
        assertThat(answers)
                .filteredOn(answer -> json(answer).getBoolean("recorded"))
                .hasSize(1);
        assertThat(posted()).isEqualTo("1 500.00");
    }

    @Test
    void a_receipt_that_waits_while_its_notice_is_replaced_does_not_pay_the_next_one() throws Exception {
        CompletableFuture<HttpResponse<String>> waiting;
        try (Connection officer = machine.office().store().owner();
                Statement statement = officer.createStatement()) {
            officer.setAutoCommit(false);
            statement.execute("UPDATE rp_donation SET notice_no = CONCAT(notice_no, '-2'), version = version + 2");
            waiting = CompletableFuture.supplyAsync(() -> post(receipt("Z-V", "500.00", "\"covers\": []")));
            Thread.sleep(COMES_IN_MILLIS);
            officer.commit();
        }

        assertThat(waiting.join().statusCode()).as(waiting.join().body()).isEqualTo(404);
        assertThat(posted()).isEqualTo("0 0.00");
    }

    @Test
    void a_donation_is_paid_whole_and_by_nobody_else_or_not_at_all() throws SQLException {
        HttpResponse<String> less = post(receipt("Z-3", "499.99", "\"covers\": []"));
        HttpResponse<String> rejected =
                post(receipt("Z-3", "0.00", "\"rejects\": [{\"line\": 1, \"reason\": \"证件号码不符\"}]"));
        HttpResponse<String> stranger = post(receipt("Z-3", "500.00", "\"covers\": [2]"));
        HttpResponse<String> tomorrow =
                post(receipt("Z-3", "500.00", "\"covers\": []").replace("2024-11-08", "2024-11-09"));
        HttpResponse<String> unknown = machine.post(
                "notices/ZZ-360222-2024-99999/receipts?hash=" + hash, receipt("Z-3", "500.00", "\"covers\": []"));

        assertThat(List.of(less, rejected, stranger, tomorrow))
                .extracting(HttpResponse::statusCode)
                .containsOnly(409);
        assertThat(json(less).getString("code")).isEqualTo("X_AMOUNT");
        assertThat(json(rejected).getString("code")).isEqualTo("X_RECEIPT");
        assertThat(json(stranger).getString("code")).isEqualTo("X_RECEIPT");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(posted()).isEqualTo("0 0.00");
        assertThat(told().getString("state")).isEqualTo("ISSUED");
    }

    @Test
    void somebody_who_has_died_since_the_notice_gets_nothing_and_the_donor_has_it_back() throws SQLException {
        machine.done("countyClerkJX", "recordDeath", Map.of("person", "P1", "diedOn", "2024-11-06"));

        HttpResponse<String> answer = post(receipt("Z-4", "500.00", "\"covers\": []"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(posted()).isEqualTo("0 0.00");
        assertThat(machine.office()
                        .text("SELECT CONCAT(amount, ' ', receipt_no) FROM rp_task WHERE type = 'DONATION_REFUND'"))
                .isEqualTo("500.00 Z-4");
    }

    @Test
    void the_receipt_comes_in_by_the_file_beside_those_of_collectives_and_once() throws SQLException {
        String collective = machine.office().text("SELECT notice_no FROM rp_payment_notice");
        String open = machine.office().text("SELECT amount FROM rp_payment_notice");
        String rows =
                row("社会资助", "500.00", "F-1") + "%s,2024,,,集体补助,%s,F-2,2024-11-08,成功,\n".formatted(collective, open);

        JsonArray whole = machine.bringIn("taxJX", rows);
        JsonArray again = machine.bringIn("taxJX", rows.replace(number, number.toLowerCase()));

        assertThat(whole.getBoolean(0)).as(whole.toString()).isTrue();
        assertThat(again.getBoolean(0)).as("R-IDEM " + again).isTrue();
        assertThat(posted()).isEqualTo("1 500.00");
        assertThat(told().getString("state")).isEqualTo("PAID");
        assertThat(machine.office().text("SELECT state FROM rp_payment_notice")).isEqualTo("PAID");
        assertThat(machine.office()
                        .text("SELECT GROUP_CONCAT(CONCAT_WS(' ', user_name, before_state, after_state)) FROM rp_audit"
                                + " WHERE event = 'DONATION_RECORD_PAYMENT'"))
                .isEqualTo("SYSTEM NOTICE_ISSUED POSTED 500.00");
    }

    @Test
    void the_notice_goes_out_as_a_file_and_comes_back_filled_in() throws Exception {
        String form =
                "subsidy/form?donation=%s&form=".formatted(machine.office().text("SELECT id FROM rp_donation"));
        String out = new String(machine.paper("taxJX", form + "NOTICE_TEXT").body(), StandardCharsets.UTF_8);
        String[] cells = out.lines()
                .filter(line -> line.startsWith("1,"))
                .findFirst()
                .orElseThrow()
                .split(",");
        String filled =
                filled(String.join(",", cells[1], cells[3], cells[4], cells[5], cells[6], cells[7]), "F-9", "成功", "");

        JsonArray answer = machine.bringIn("taxJX", filled);

        assertThat(out).contains("捐赠资助缴费通知单明细", number, hash, "测捐赠人");
        assertThat(cells[4]).matches("\\d{17}[\\dX]");
        assertThat(answer.getBoolean(0)).as(answer.toString()).isTrue();
        assertThat(posted()).isEqualTo("1 500.00");
        assertThat(machine.paper("taxJX", form + "NOTICE_BOOK").statusCode()).isEqualTo(200);
        assertThat(machine.paper("leadA", form + "NOTICE_TEXT").statusCode()).isIn(403, 404);
    }

    @Test
    void the_file_names_the_person_too_and_tells_everything_that_is_wrong() throws SQLException {
        JsonArray wrong = machine.bringIn(
                "taxJX",
                row("集体补助", "500.00", "F-3")
                        + row("社会资助", "400.00", "F-4")
                        + row("社会资助", "500.00", "F-5").replace("2024,,", "2023,,")
                        + row("社会资助", "500.00", "F-6").replace(number, "ZZ-360222-2024-99999"));

        assertThat(wrong.getBoolean(0)).isFalse();
        assertThat(wrong.toString()).contains("N_ITEM");
        assertThat(machine.bringIn("taxJX", row("社会资助", "400.00", "F-4")).toString())
                .contains("N_WHOLE");
        assertThat(machine.bringIn("taxJX", row("社会资助", "500.00", "F-6").replace(number, "ZZ-360222-2024-99999"))
                        .toString())
                .contains("N_NOTICE");
        assertThat(posted()).isEqualTo("0 0.00");
    }

    @Test
    void whoever_registered_it_does_not_bring_in_its_receipt() throws SQLException {
        assertThat(machine.bringIn("countyClerkJX", row("社会资助", "500.00", "F-7"))
                        .toString())
                .contains("N_DUTY");
        assertThat(posted()).isEqualTo("0 0.00");
    }

    @Test
    void a_receipt_number_that_was_used_for_a_collective_is_no_other_receipt() throws SQLException {
        machine.done(null, "advance", Map.of("run", "A-2024", "to", "PAID"));
        String used = machine.office().text("SELECT receipt_no FROM rp_notice_receipt LIMIT 1");

        HttpResponse<String> answer = post(receipt(used, "500.00", "\"covers\": []"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).getString("code")).isEqualTo("C_DUPLICATE_RECEIPT");
        assertThat(machine.bringIn("taxJX", row("社会资助", "500.00", used)).toString())
                .contains("C_DUPLICATE_RECEIPT");
        assertThat(posted()).isEqualTo("0 0.00");
    }

    @Test
    void the_receipt_of_a_donation_pays_no_notice_of_a_collective_as_well() throws SQLException {
        String collective = machine.office().text("SELECT notice_no FROM rp_payment_notice");
        post(receipt("Z-5", "500.00", "\"covers\": []"));

        JsonArray answer =
                machine.bringIn("taxJX", filled("%s,2024,,,集体补助,10.00".formatted(collective), "Z-5", "成功", ""));

        assertThat(answer.toString()).contains("C_DUPLICATE_RECEIPT");
        assertThat(machine.office().text("SELECT state FROM rp_payment_notice")).isEqualTo("ISSUED");
    }

    /** Without a person: the donation as a whole. */
    private String row(String item, String amount, String receiptNo) {
        return filled("%s,2024,,,%s,%s".formatted(number, item, amount), receiptNo, "成功", "");
    }

    private JsonObject told() {
        return json(machine.get(TAX, "notices/" + number + "?hash=" + hash));
    }

    private HttpResponse<String> post(String body) {
        return machine.post(receipts(), body);
    }

    private String receipts() {
        return "notices/" + number + "/receipts?hash=" + hash;
    }

    private static String posted() throws SQLException {
        return machine.office().text(POSTED);
    }
}
