package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.launcher.Store;
import org.residentpension.launcher.Visitor;

/** The tax bureau's system asks for a notice and delivers receipts; another machine reads what the subsidies come to. */
class TaxInterfaceIT {

    private static final String PASSWORD = "Machine-2024-machine";
    private static final String TAX = "taxMachineJX";
    private static final String STATISTICS = "statisticsJX";
    private static final String NOW = "2024-11-08T10:00";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ScenarioServer server;
    private static ScenarioPlayer player;

    private String number;
    private String hash;

    @BeforeAll
    static void start() throws IOException {
        CaseDirectory cases = CaseDirectory.asked();
        server = new ScenarioServer("tax");
        player = new ScenarioPlayer(server, Fixtures.of(cases.directory(), cases.own()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** 20.00, 80.00 and 50.00 on one notice. */
    @BeforeEach
    void issue_a_notice() {
        Map<String, Object> users = Map.of(
                TAX, Map.of("role", "TAX_SERVICE", "scope", "360222000000"),
                STATISTICS, Map.of("role", "STATISTICS_SERVICE", "scope", "360222000000"));
        player.begin(
                Map.of(
                        "region",
                        "REG-JX",
                        "schemes",
                        List.of("SCH-A"),
                        "users",
                        users,
                        "persons",
                        Map.of("P1", paid("300.00"), "P2", paid("1000.00"), "P3", paid("500.00"))),
                "2024-10-14T08:00");
        player.perform(new Given(
                "step", Map.of("at", NOW, "do", "advance", "with", Map.of("run", "A-2024", "to", "NOTICE_ISSUED"))));
        server.ask("password", TAX, Map.of("password", PASSWORD));
        server.ask("password", STATISTICS, Map.of("password", PASSWORD));
        JsonArray notice =
                server.ask("notice", null, Map.of("at", NOW, "do", "notice", "with", Map.of("run", "A-2024")));
        number = notice.getString(0);
        hash = notice.getString(1);
    }

    private static Map<String, Object> paid(String amount) {
        return Map.of("payments", List.of(Map.of("amount", amount, "paidOn", "2024-05-10")));
    }

    @Test
    void a_notice_is_found_by_number_and_check_code_together() {
        HttpResponse<String> found = get(TAX, "notices/" + number + "?hash=" + hash.toLowerCase());
        HttpResponse<String> mistyped = get(TAX, "notices/" + number + "?hash=00000000");
        HttpResponse<String> unknown = get(TAX, "notices/" + number + "9?hash=" + hash);

        JsonObject notice = json(found);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(notice.getString("amount")).isEqualTo("150.00");
        assertThat(notice.getString("amountInWords")).isEqualTo("壹佰伍拾元整");
        assertThat(notice.getString("open")).isEqualTo("150.00");
        assertThat(notice.getInt("personCount")).isEqualTo(3);
        assertThat(notice.getJsonArray("lines")).hasSize(3);
        assertThat(notice.getJsonArray("lines").getJsonObject(0).getString("idNumber"))
                .matches("\\d{17}[\\dX]");
        assertThat(mistyped.statusCode()).isEqualTo(409);
        assertThat(json(mistyped).getString("code")).isEqualTo("X_NOTICE_HASH");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).getString("code")).isEqualTo("X_SCOPE");
    }

    @Test
    void nobody_and_a_machine_for_totals_get_no_notice() {
        HttpResponse<String> nobody = get(null, "notices/" + number + "?hash=" + hash);
        HttpResponse<String> other = get(STATISTICS, "notices/" + number + "?hash=" + hash);

        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.body()).contains("X_SOD").doesNotContain("150.00");
    }

    @Test
    void a_receipt_in_part_with_its_persons_is_recorded_once() {
        String body = receipt("T-1", "20.00", "\"covers\": [" + lineOf("20.00") + "]");

        HttpResponse<String> first = post(body);
        HttpResponse<String> again = post(body);
        HttpResponse<String> other = post(receipt("T-1", "30.00", "\"covers\": []"));

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(json(first).getBoolean("recorded")).isTrue();
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(json(again).getBoolean("recorded")).isFalse();
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(json(other).getString("code")).isEqualTo("C_DUPLICATE_RECEIPT");
        JsonObject notice = json(get(TAX, "notices/" + number + "?hash=" + hash));
        assertThat(notice.getString("state")).isEqualTo("PARTIALLY_PAID");
        assertThat(notice.getString("received")).isEqualTo("20.00");
        assertThat(notice.getJsonArray("receipts")).hasSize(1);
    }

    @Test
    void a_rejected_line_and_the_rest_of_the_money_pay_the_notice() {
        HttpResponse<String> rejected = post(
                receipt("T-1", "0.00", "\"rejects\": [{\"line\": " + lineOf("20.00") + ", \"reason\": \"证件号码不符\"}]"));
        HttpResponse<String> rest = post(receipt("T-2", "130.00", "\"covers\": []"));

        assertThat(rejected.statusCode()).as(rejected.body()).isEqualTo(202);
        assertThat(rest.statusCode()).as(rest.body()).isEqualTo(202);
        JsonObject notice = json(get(TAX, "notices/" + number + "?hash=" + hash));
        assertThat(notice.getString("state")).isEqualTo("PAID");
        assertThat(notice.getString("rejected")).isEqualTo("20.00");
        assertThat(notice.getString("open")).isEqualTo("0.00");
    }

    @Test
    void eight_at_once_with_one_receipt_record_it_once() {
        String body = receipt("T-8", "150.00", "\"covers\": []");
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sent.add(CLIENT.sendAsync(
                    request(TAX, receipts(), body, UUID.randomUUID().toString()), BodyHandlers.ofString()));
        }

        List<HttpResponse<String>> answers =
                sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 202 && json(answer).getBoolean("recorded"))
                .hasSize(1);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(202);
        assertThat(json(get(TAX, "notices/" + number + "?hash=" + hash)).getString("received"))
                .isEqualTo("150.00");
    }

    @Test
    void everything_that_is_wrong_with_a_receipt_is_told_at_once_and_nothing_is_recorded() {
        HttpResponse<String> wrong = post("{\"amount\": \"12\", \"paidOn\": \"gestern\", \"covers\": [0]}");
        HttpResponse<String> noJson = post("receipt");
        HttpResponse<String> stranger = post(receipt("T-3", "20.00", "\"covers\": [99]"));
        HttpResponse<String> tomorrow =
                post(receipt("T-4", "20.00", "\"covers\": []").replace("2024-11-08", "2024-11-09"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(json(wrong).getString("detail")).contains("receiptNo", "amount", "paidOn", "covers");
        assertThat(noJson.statusCode()).isEqualTo(400);
        assertThat(stranger.statusCode()).isEqualTo(409);
        assertThat(tomorrow.statusCode()).isEqualTo(409);
        assertThat(json(get(TAX, "notices/" + number + "?hash=" + hash)).getString("received"))
                .isEqualTo("0.00");
    }

    @Test
    void what_the_subsidies_come_to_adds_up_from_village_to_county() {
        post(receipt("T-9", "150.00", "\"covers\": []"));

        JsonObject county = json(get(STATISTICS, "subsidies?division=360222&year=2024"));
        JsonObject town = json(get(STATISTICS, "subsidies?division=360222103&year=2024"));
        HttpResponse<String> outside = get(STATISTICS, "subsidies?division=431224&year=2024");

        for (JsonObject place : List.of(county, town)) {
            assertThat(place.getInt("schemeCount")).isEqualTo(1);
            assertThat(place.getInt("runCount")).isEqualTo(1);
            assertThat(place.getJsonObject("runStates").getInt("PAID")).isEqualTo(1);
            assertThat(place.getInt("personCount")).isEqualTo(3);
            assertThat(place.getString("amount")).isEqualTo("150.00");
            assertThat(place.getString("noticedAmount")).isEqualTo("150.00");
            assertThat(place.getString("receivedAmount")).isEqualTo("150.00");
            assertThat(place.getString("postedAmount")).isEqualTo("0.00");
            assertThat(place.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                            .mapToInt(part -> part.getInt("personCount"))
                            .sum())
                    .isEqualTo(3);
        }
        assertThat(outside.statusCode()).isEqualTo(404);
    }

    @Test
    void a_village_whose_scheme_was_changed_has_one_in_each_year() throws SQLException {
        asOwner("UPDATE rp_subsidy_scheme SET last_year = 2026");
        asOwner("INSERT INTO rp_subsidy_scheme (collective_id, division_code, scheme_scope, subsidy_year, last_year,"
                + " replaces_id, state, standard, drafted_by, drafted_at, effective_from) SELECT collective_id, division_code,"
                + " scheme_scope, 2025, 2026, id, state, standard, 1, drafted_at, '2025-01-01' FROM rp_subsidy_scheme");

        assertThat(schemes(2024)).isEqualTo(1);
        assertThat(schemes(2025)).isEqualTo(1);
        assertThat(schemes(2026)).isEqualTo(1);
    }

    @Test
    void what_was_posted_twice_and_taken_back_is_not_counted_as_posted() throws SQLException {
        player.perform(
                new Given("step", Map.of("at", NOW, "do", "advance", "with", Map.of("run", "A-2024", "to", "POSTED"))));
        assertThat(json(get(STATISTICS, "subsidies?division=360222&year=2024")).getString("postedAmount"))
                .isEqualTo("150.00");

        asOwner(
                "INSERT INTO rp_subsidy_correction (posting_id, division_code, kind, money_to, reason, state, requested_by,"
                        + " requested_at) SELECT p.id, r.division_code, 'DUPLICATE', 'PENSION_FUND', '重复入账', 'CORRECTED', 1, '2024-12-01 09:00:00'"
                        + " FROM rp_subsidy_posting p JOIN rp_subsidy_run r ON r.id = p.run_id WHERE p.amount = 80");

        assertThat(json(get(STATISTICS, "subsidies?division=360222&year=2024")).getString("postedAmount"))
                .isEqualTo("70.00");
    }

    @Test
    void the_notice_of_a_donation_is_found_by_number_and_check_code_and_names_the_donor() throws SQLException {
        step("leadA", "registerDonation", Map.of("key", "D1", "person", "P1", "amount", "500.00"));
        step("countyReviewerJX", "noticeDonation", Map.of("key", "D1"));
        String donation = text("SELECT notice_no FROM rp_donation");
        String code = text(
                "SELECT LEFT(SHA2(CONCAT('1 ', person_id, ' ', amount, CHAR(10)), 256), 8) FROM rp_donation_share");

        JsonObject notice = json(get(TAX, "notices/" + donation + "?hash=" + code));

        assertThat(notice.getString("donor")).isEqualTo("测捐赠人");
        assertThat(notice.getString("state")).isEqualTo("ISSUED");
        assertThat(notice.getString("open")).isEqualTo("500.00");
        assertThat(notice.getJsonArray("lines")).hasSize(1);
        assertThat(get(TAX, "notices/" + donation + "?hash=00000000").statusCode())
                .isEqualTo(409);
        assertThat(get(TAX, "notices/ZZ-360222-2024-99999?hash=" + code).statusCode())
                .isEqualTo(404);
    }

    private static void step(String user, String verb, Map<String, Object> with) {
        player.perform(new Given("step", Map.of("at", NOW, "as", user, "do", verb, "with", with)));
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = Store.of(server.county().home().site()).owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static int schemes(int year) {
        return json(get(STATISTICS, "subsidies?division=360222&year=" + year)).getInt("schemeCount");
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = Store.of(server.county().home().site()).owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_notice_goes_out_as_a_file_and_comes_back_filled_in_part_by_part() throws IOException {
        Map<String, String> file = noticeFile("taxJX");
        String first = filled(file.get("20.00"), "F-1", "成功", "");
        String rest = filled(file.get("80.00"), "F-2", "成功", "") + filled(file.get("50.00"), "F-2", "退回", "证件号码不符");

        JsonArray part = bringIn("taxJX", first);
        assertThat(part.getBoolean(0)).as(part.toString()).isTrue();
        assertThat(state()).isEqualTo("PARTIALLY_PAID 20.00 0.00");
        JsonArray whole = bringIn("countyClerkJX", first + rest);
        assertThat(whole.getBoolean(0)).as(whole.toString()).isTrue();
        JsonArray again = bringIn("taxJX", first + rest);

        assertThat(again.getBoolean(0)).as("R-IDEM " + again).isTrue();
        assertThat(state()).isEqualTo("PAID 100.00 50.00");
        assertThat(notice().getJsonArray("receipts")).hasSize(2);
    }

    @Test
    void several_receipts_of_a_run_in_one_file_are_one_step_of_it_and_a_line_of_the_audit_trail_each()
            throws IOException, SQLException {
        Map<String, String> file = noticeFile("taxJX");

        JsonArray whole = bringIn(
                "taxJX",
                filled(file.get("20.00"), "F-14", "退回", "证件号码不符")
                        + filled(file.get("80.00"), "F-15", "成功", "")
                        + filled(file.get("50.00"), "F-16", "成功", ""));

        assertThat(whole.getBoolean(0)).as(whole.toString()).isTrue();
        assertThat(state()).isEqualTo("PAID 130.00 20.00");
        assertThat(text("SELECT GROUP_CONCAT(CONCAT_WS(' ', from_state, to_state, line_count, total, note))"
                        + " FROM rp_subsidy_run_step WHERE action = 'RECORD_RECEIPT'"))
                .isEqualTo("NOTICE_ISSUED PAID 2 130.00 回执 3 张");
        assertThat(text("SELECT GROUP_CONCAT(after_state ORDER BY id) FROM rp_audit"
                        + " WHERE event = 'RUN_RECORD_RECEIPT' AND user_name = 'SYSTEM' AND subject ="
                        + " (SELECT CONCAT('rp_subsidy_run:', id) FROM rp_subsidy_run)"))
                .isEqualTo("PARTIALLY_PAID; 0.00,PARTIALLY_PAID; 80.00,PAID; 50.00");
    }

    @Test
    void a_payment_without_detail_comes_in_as_one_row() throws IOException {
        String row = "%s,2024,,,集体补助,150.00,F-3,2024-11-08,成功,\n".formatted(number);

        JsonArray whole = bringIn("taxJX", row);

        assertThat(whole.getBoolean(0)).as(whole.toString()).isTrue();
        assertThat(state()).isEqualTo("PAID 150.00 0.00");
    }

    @Test
    void a_number_in_other_letters_is_the_same_notice() throws IOException {
        Map<String, String> file = noticeFile("taxJX");
        String small = number.toLowerCase();
        assertThat(small).isNotEqualTo(number);
        String first = filled(file.get("20.00"), "F-10", "退回", "证件号码不符");
        String again = filled(file.get("20.00"), "F-11", "退回", "证件号码不符").replace(number, small);

        JsonArray twice = bringIn("taxJX", first + again);

        assertThat(twice.toString()).contains("N_TWICE");
        assertThat(state()).isEqualTo("ISSUED 0.00 0.00");
        JsonArray once = bringIn(
                "taxJX",
                first
                        + filled(file.get("80.00"), "F-10", "成功", "").replace(number, small)
                        + filled(file.get("50.00"), "F-12", "成功", "").replace(number, small));
        assertThat(once.getBoolean(0)).as(once.toString()).isTrue();
        assertThat(state()).isEqualTo("PAID 130.00 20.00");
    }

    @Test
    void everything_that_is_wrong_with_a_file_of_receipts_is_told_at_once_and_nothing_is_recorded() throws IOException {
        Map<String, String> file = noticeFile("taxJX");
        String csv = filled(file.get("20.00"), "F-4", "成功", "")
                + filled(file.get("80.00"), "F-4", "成功", "").replace(",80.00,", ",79.00,")
                + filled(file.get("50.00"), "F-4", "退回", "")
                + filled(file.get("50.00"), "F-4", "冲正", "")
                + filled(file.get("50.00"), "F-4", "成功", "").replace(number, "TZ-0")
                + filled(file.get("50.00"), "F-4", "成功", "").replace("集体补助", "个人缴费")
                + filled(file.get("50.00"), "F-4", "成功", "").replace("2024-11-08", "2024-11-09");

        JsonArray answer = bringIn("taxJX", csv);

        assertThat(answer.getBoolean(0)).isFalse();
        assertThat(answer.toString())
                .contains("N_AMOUNT", "N_REASON", "N_REVERSAL", "N_NOTICE", "N_ITEM", "N_FUTURE")
                .doesNotContain("N_TWICE");
        assertThat(state()).isEqualTo("ISSUED 0.00 0.00");
        bringIn("taxJX", filled(file.get("20.00"), "F-5", "成功", ""));
        assertThat(bringIn("taxJX", filled(file.get("80.00"), "F-5", "成功", "")).toString())
                .contains("C_DUPLICATE_RECEIPT");
        assertThat(bringIn("taxJX", filled(file.get("20.00"), "F-6", "成功", "")).toString())
                .contains("N_SETTLED");
        assertThat(state()).isEqualTo("PARTIALLY_PAID 20.00 0.00");
    }

    @Test
    void a_number_or_check_code_that_no_notice_can_have_is_told_with_its_row() throws IOException {
        Map<String, String> file = noticeFile("taxJX");
        String csv = HEADER.replace("通知单号,", "通知单号,校验码,")
                + filled(file.get("20.00"), "F-13", "成功", "").replace(number, "T".repeat(81) + ",")
                + filled(file.get("80.00"), "F-13", "成功", "").replace(number, number + "," + "0".repeat(41))
                + filled(file.get("50.00"), "F-13", "成功", "").replace(number, number + "," + hash);

        JsonArray answer = bringInFile("taxJX", csv);

        assertThat(answer.getBoolean(0)).isFalse();
        assertThat(answer.toString()).contains("N_NOTICE", "N_HASH");
        assertThat(state()).isEqualTo("ISSUED 0.00 0.00");
    }

    @Test
    void nobody_else_brings_in_receipts_and_whole_numbers_go_to_nobody_else() throws IOException {
        String row = filled(noticeFile("countyReviewerJX").get("20.00"), "F-7", "成功", "");

        assertThat(bringIn("countyReviewerJX", row).toString()).contains("X_S");
        assertThat(bringIn("townClerkJX", row).toString()).contains("X_S");
        assertThat(bringIn("taxHN", row).toString()).contains("X_SCOPE");
        assertThat(form("NOTICE_TEXT", "townClerkJX").statusCode()).isEqualTo(404);
        assertThat(form("NOTICE_BOOK", "leadA").statusCode()).isEqualTo(404);
        assertThat(state()).isEqualTo("ISSUED 0.00 0.00");
    }

    @Test
    void R_DTH_a_death_on_an_unpaid_notice_is_on_the_list_of_whoever_issues_notices_until_it_is_void() {
        assertThat(waitsFor("2024-11-08T11:00")).doesNotContain("NOTICE_DEATH");
        done("2024-11-09T10:00", "countyClerkJX", "recordDeath", Map.of("person", "P2", "diedOn", "2024-11-06"));

        assertThat(waitsFor("2024-11-09T11:00")).contains("NOTICE_DEATH");
        done("2024-11-10T10:00", "countyReviewerJX", "voidNotice", Map.of("run", "A-2024"));
        assertThat(waitsFor("2024-11-10T11:00")).doesNotContain("NOTICE_DEATH");
        done("2024-11-11T10:00", "countyReviewerJX", "issueNotice", Map.of("run", "A-2024"));
        assertThat(waitsFor("2024-11-11T11:00")).doesNotContain("NOTICE_DEATH");
    }

    private static String waitsFor(String at) {
        return server.ask("agenda", "countyReviewerJX", Map.of("at", at, "do", "agenda", "with", Map.of()))
                .toString();
    }

    private static void done(String at, String user, String verb, Map<String, Object> with) {
        JsonArray outcome = player.perform(new Given("step", Map.of("at", at, "as", user, "do", verb, "with", with)));
        assertThat(outcome.getBoolean(0)).as(outcome.toString()).isTrue();
    }

    private static final String HEADER = "通知单号,费款所属期,证件号码,姓名,征收品目,金额,票据号,缴费时间,状态,退回原因\n";

    private static JsonArray bringIn(String user, String rows) {
        return bringInFile(user, HEADER + rows);
    }

    private static JsonArray bringInFile(String user, String csv) {
        return player.perform(new Given(
                "step",
                Map.of(
                        "at",
                        NOW,
                        "as",
                        user,
                        "do",
                        "importReceiptFile",
                        "with",
                        Map.of("place", "360222000000", "csv", csv))));
    }

    /** What the bureau gets, by amount: number of the notice, year, identity number, name, item and amount. */
    private static Map<String, String> noticeFile(String user) throws IOException {
        HttpResponse<byte[]> book = form("NOTICE_BOOK", user);
        assertThat(book.statusCode()).isEqualTo(200);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book.body()))) {
            assertThat(workbook.getFirstSheet().read().toString()).contains("集体补助缴费通知单明细", "合计 3 条", "150");
        }
        String text = new String(form("NOTICE_TEXT", user).body(), StandardCharsets.UTF_8);
        Map<String, String> rows = new HashMap<>();
        for (String line : text.split("\r?\n")) {
            String[] cells = line.split(",");
            if (cells.length > 7 && cells[0].matches("\\d+")) {
                assertThat(cells[4]).matches("\\d{17}[\\dX]");
                rows.put(cells[7], String.join(",", cells[1], cells[3], cells[4], cells[5], cells[6], cells[7]));
            }
        }
        assertThat(rows).containsOnlyKeys("20.00", "80.00", "50.00");
        return rows;
    }

    private static String filled(String row, String receiptNo, String state, String reason) {
        return row + "," + receiptNo + ",2024-11-08," + state + "," + reason + "\n";
    }

    private static HttpResponse<byte[]> form(String form, String user) {
        server.ask("password", user, Map.of("password", PASSWORD));
        JsonArray ids = server.ask("notice", null, Map.of("at", NOW, "do", "notice", "with", Map.of("run", "A-2024")));
        return Visitor.signIn(server.county().address(), user, PASSWORD)
                .send(
                        "subsidy/form?form=%s&run=%s&part=%s".formatted(form, ids.getString(2), ids.getString(3)),
                        HttpRequest.Builder::GET,
                        BodyHandlers.ofByteArray());
    }

    private JsonObject notice() {
        return json(get(TAX, "notices/" + number + "?hash=" + hash));
    }

    private String state() {
        JsonObject notice = notice();
        return notice.getString("state") + " " + notice.getString("received") + " " + notice.getString("rejected");
    }

    private int lineOf(String amount) {
        return json(get(TAX, "notices/" + number + "?hash=" + hash)).getJsonArray("lines").stream()
                .map(line -> line.asJsonObject())
                .filter(line -> line.getString("amount").equals(amount))
                .findFirst()
                .orElseThrow()
                .getInt("line");
    }

    private static String receipt(String receiptNo, String amount, String rest) {
        return "{\"receiptNo\": \"%s\", \"amount\": \"%s\", \"paidOn\": \"2024-11-08\", %s}"
                .formatted(receiptNo, amount, rest);
    }

    private String receipts() {
        return "notices/" + number + "/receipts?hash=" + hash;
    }

    private HttpResponse<String> post(String body) {
        return send(request(TAX, receipts(), body, UUID.randomUUID().toString()));
    }

    private static HttpResponse<String> get(String user, String path) {
        return send(request(user, path, null, null));
    }

    private static HttpRequest request(String user, String path, String body, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve("api/v1/" + path));
        if (user != null) {
            String secret =
                    Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + secret);
        }
        if (body != null) {
            request.header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(body));
        }
        return request.build();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
