package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.launcher.Store;
import org.residentpension.launcher.Visitor;
import org.residentpension.platform.security.PasswordHash;

/**
 * The forms of one season, from the books of a village of 61 persons: what is printed is what the system says. Everything that was
 * fetched lies under {@code ear/target/forms} afterwards, to be looked at.
 */
class FormsIT {

    private static final String RUN = "A-2024";
    private static final String SUM = "4,920.00";
    private static final String WORDS = "肆仟玖佰贰拾元整";
    private static final String PASSWORD = "Forms-2024-show";
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static ScenarioServer server;

    @BeforeAll
    static void play() throws Exception {
        server = new ScenarioServer("forms");
        ScenarioJudge judge = new ScenarioJudge(CaseDirectory.asked(), server);
        assertThat(judge.differences(season())).isEmpty();
        letEverybodyIn();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void roster_application_list_and_notice_carry_one_number_sum_and_hash() throws Exception {
        String number = text("SELECT CONCAT('JB-', division_code, '-', subsidy_year, '-', id) FROM rp_subsidy_run");
        String hash = text("SELECT HEX(LEFT(roster_digest, 4)) FROM rp_subsidy_run");

        for (String form : List.of("ROSTER", "APPLICATION", "PUBLIC_LIST&part=" + part("rp_public_list"))) {
            assertThat(print(form, "leadA"))
                    .contains("编号：" + number, "校验码：" + hash, SUM, WORDS)
                    .contains("蛟潭");
        }
    }

    @Test
    void the_application_tells_persons_money_and_publicity() throws Exception {
        assertThat(print("APPLICATION", "leadA"))
                .contains("城乡居民养老保险村集体经济补助试点申报表", "普通成员", "56人", "5人", "61人")
                .contains("收到异议1件，其中成立0件、不成立1件、撤回0件")
                .contains("集体补助花名册4页", "经村集体经济组织同意", "FA-");
    }

    @Test
    void what_a_donor_gave_to_the_collective_for_somebody_stands_beside_the_subsidy() throws Exception {
        donate();

        assertThat(print("ROSTER", "leadA")).contains(SUM, "不计入补助合计").containsPattern("45\\.50|91\\.00");
        assertThat(print("APPLICATION", "leadA")).contains(SUM, "另行通知，不计入合计").containsPattern("45\\.50|91\\.00");
    }

    @Test
    void the_notice_of_a_donation_names_donor_and_payer() throws Exception {
        donate();

        String donation = text("SELECT MAX(id) FROM rp_donation WHERE notice_no IS NOT NULL");
        assertThat(keptText(get("subsidy/form?donation=" + donation + "&form=NOTICE", "townClerkJX")))
                .contains("捐赠资助缴费通知单", "捐赠人测捐赠人", "股份经济合作社", "肆拾伍元伍角整", "第三联", "校验码");
        assertThat(get("subsidy/form?donation=" + donation + "&form=NOTICE", "countyClerkHN")
                        .statusCode())
                .isEqualTo(404);
    }

    /** 45.50 through the collective for the first person of the run. */
    private static void donate() throws SQLException {
        String number = "ZZ-" + NUMBERS.incrementAndGet();
        asOwner(
                "INSERT INTO rp_donation (division_code, collective_id, contribution_year, channel, donor_type, donor_name,"
                        + " amount, state, registered_by, registered_at, received_by, received_on, notice_no, notice_amount, due_on,"
                        + " noticed_by, noticed_at) SELECT division_code, collective_id, subsidy_year, 'MANAGED_BY_COLLECTIVE',"
                        + " 'INDIVIDUAL', '测捐赠人', 45.50, 'NOTICE_ISSUED', 1, '2024-06-01 09:00:00', 2, '2024-06-02', '"
                        + number
                        + "', 45.50, '2024-06-18', 3, '2024-06-03 09:00:00' FROM rp_subsidy_run ORDER BY id LIMIT 1");
        asOwner(
                "INSERT INTO rp_donation_share (donation_id, person_id, amount, state) SELECT (SELECT MAX(id) FROM rp_donation),"
                        + " person_id, 45.50, 'READY' FROM rp_subsidy_line WHERE payable > 0 ORDER BY id LIMIT 1");
    }

    @Test
    void the_public_list_holds_no_whole_identity_number() throws Exception {
        assertThat(print("PUBLIC_LIST&part=" + part("rp_public_list"), "townClerkJX"))
                .contains("360299********")
                .doesNotContainPattern("\\d{6}(19|20)\\d{9}[\\dX]");
    }

    @Test
    void the_roster_shows_whole_numbers_only_to_whom_the_role_shows_them() throws Exception {
        assertThat(print("ROSTER", "townClerkJX")).containsPattern("\\d{6}(19|20)\\d{9}[\\dX]");
        assertThat(print("ROSTER", "leadA")).doesNotContainPattern("\\d{6}(19|20)\\d{9}[\\dX]");
    }

    @Test
    void the_objection_says_what_became_of_it_and_only_to_its_handlers_whom_to_call() throws Exception {
        assertThat(print("OBJECTION&part=" + part("rp_line_objection"), "supervisorA"))
                .contains("集体补助异议登记表", "测村民", "不成立", "场景：缴费收据", "场景：查看缴费记录", "13900000001")
                .contains("变更前金额80.00元", "变更后金额80.00元");
        assertThat(print("OBJECTION&part=" + part("rp_line_objection"), "leadA"))
                .contains("密封保存")
                .doesNotContain("13900000001");
    }

    @Test
    void the_workbooks_hold_numbers_of_persons_as_text_and_no_formula() throws Exception {
        for (String form : List.of("ROSTER_BOOK", "EXTRACT")) {
            List<Row> rows = rows(fetch(form, "countyClerkJX"));

            int column = headers(rows.get(2)).indexOf("证件号码");
            assertThat(rows).hasSizeGreaterThan(61);
            assertThat(rows.get(3).getCell(column)).extracting(Cell::getType).isEqualTo(CellType.STRING);
            assertThat(rows.get(3).getCell(column).getText()).matches("\\d{17}[\\dX]");
            assertThat(rows.stream().flatMap(Row::stream))
                    .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
        }
    }

    @Test
    void the_sheet_of_a_scheme_tells_standard_means_and_approvals() throws Exception {
        assertThat(keptText(get("subsidy/form?scheme=" + text("SELECT MIN(id) FROM rp_subsidy_scheme"), "leadA")))
                .contains("城乡居民基本养老保险集体补助方案", "方案编号：FA-", "校验码：")
                .contains("一、补助标准", "三、民主决策（四议）", "村党组织提议", "县人力资源和社会保障局批准意见");
    }

    @Test
    void sheet_and_filing_print_the_figures_of_the_submission() throws Exception {
        String scheme = text("SELECT MIN(id) FROM rp_subsidy_scheme");
        assertThat(keptText(get("subsidy/form?scheme=" + scheme, "leadA"))).contains("提交时未保存测算结果");
        asOwner(
                "INSERT INTO rp_scheme_simulation (scheme_id, frozen_at, basis_year, subsidy_year, candidates, payers, persons,"
                        + " money, after_budget, over_budget, capped, next_payers, next_persons, next_money) VALUES ("
                        + scheme
                        + ", '2024-03-01 09:00:00', 2023, 2024, 70, 62, 61, 5820, 5820, 0, 3, 60, 59, 5700)");
        asOwner("INSERT INTO rp_scheme_simulation_cell SELECT MAX(id), 0, 300, 'MINIMUM_LIVING_ALLOWANCE', 5, 5, 500"
                + " FROM rp_scheme_simulation");
        asOwner("INSERT INTO rp_scheme_simulation_cell SELECT MAX(id), 1, 1000, NULL, 57, 56, 5320"
                + " FROM rp_scheme_simulation");
        asOwner(
                "INSERT INTO rp_filing_batch (division_code, filing_year, state, batch_no, sent_on, sent_by, receipt_no)"
                        + " SELECT '360222000000', 2024, 'ACKNOWLEDGED', '360222-2024-009', '2024-04-01', MIN(id), '备2024-3' FROM rp_staff");
        asOwner(
                "INSERT INTO rp_filing (division_code, event, scheme_id, arisen_at, batch_id) SELECT division_code, 'NEW',"
                        + " id, '2024-03-20 10:00:00', (SELECT MAX(id) FROM rp_filing_batch) FROM rp_subsidy_scheme WHERE id = "
                        + scheme);

        assertThat(keptText(get("subsidy/form?scheme=" + scheme, "leadA")))
                .contains("以2023年实际缴费的62人为基础", "低保", "5人500.00", "56人5,320.00", "61人5,820.00")
                .contains("2025年预计59人5,700.00元");
        assertThat(keptText(get("subsidy/form?filing=" + part("rp_filing_batch"), "hrssApproverJX")))
                .contains("61", "5,820.00", "备案号：备2024-3")
                .doesNotContain("无测算");
    }

    @Test
    void a_filing_is_printed_for_county_and_city() throws Exception {
        asOwner("INSERT INTO rp_filing_batch (division_code, filing_year, state, batch_no, sent_on)"
                + " VALUES ('360222000000', 2024, 'SENT', '360222-2024-001', '2024-04-01')");
        asOwner(
                "INSERT INTO rp_filing (division_code, event, scheme_id, arisen_at, batch_id) SELECT division_code, 'CHANGE',"
                        + " id, '2024-03-20 10:00:00', (SELECT MAX(id) FROM rp_filing_batch) FROM rp_subsidy_scheme");
        String filing = "subsidy/form?filing=" + part("rp_filing_batch");

        assertThat(keptText(get(filing, "hrssApproverJX")))
                .contains("集体补助方案备案表", "备案批次号：360222-2024-001", "变更", "FA-", "市级备案回执");
        assertThat(keptText(get(filing, "municipalJX"))).contains("360222-2024-001");
        assertThat(get(filing, "countyClerkHN").statusCode()).isEqualTo(404);
        assertThat(headers(rows(get(filing + "&form=BOOK", "hrssApproverJX")).get(2)))
                .contains("方案编号", "标准摘要", "县批准日期");
    }

    @Test
    void a_filing_says_from_when_a_suspension_or_an_exit_holds_and_why() throws Exception {
        asOwner("INSERT INTO rp_filing_batch (division_code, filing_year, state, batch_no, sent_on)"
                + " VALUES ('360222000000', 2024, 'SENT', '360222-2024-003', '2024-05-01')");
        asOwner(
                "INSERT INTO rp_suspension (collective_id, division_code, state, reason, filed_by, filed_at, effective_on,"
                        + " resumption_reason, resumed_on) SELECT collective_id, division_code, 'RESUMED', '茶园受灾减收', 1,"
                        + " '2024-02-20 09:00:00', '2024-03-05', '收入恢复', '2024-04-20' FROM rp_subsidy_scheme ORDER BY id LIMIT 1");
        for (String event : List.of("SUSPENSION", "RESUMPTION")) {
            asOwner("INSERT INTO rp_filing (division_code, event, suspension_id, arisen_at, batch_id)"
                    + " SELECT division_code, '" + event + "', id, '2024-04-20 10:00:00',"
                    + " (SELECT MAX(id) FROM rp_filing_batch) FROM rp_suspension ORDER BY id DESC LIMIT 1");
        }

        assertThat(keptText(get("subsidy/form?filing=" + part("rp_filing_batch"), "hrssApproverJX")))
                .contains("自2024年3月5日起暂停：茶园受灾减收", "自2024年4月20日起恢复：收入恢复");
    }

    @Test
    void fund_and_donation_are_printed_for_those_who_keep_the_money() throws Exception {
        asOwner(
                "INSERT INTO rp_donation (division_code, collective_id, contribution_year, channel, donor_type, donor_name,"
                        + " amount, purpose, state, registered_by, registered_at, received_on, received_by, certificate_no)"
                        + " SELECT division_code, id, 2024, 'MANAGED_BY_COLLECTIVE', 'ENTERPRISE', '测试茶业有限公司', 50000, '资助本村低保户',"
                        + " 'FUNDS_RECEIVED', 1, '2024-05-06 09:00:00', '2024-05-08', 2, 'ZS-360222-2024-00001'"
                        + " FROM rp_collective WHERE id = (SELECT collective_id FROM rp_subsidy_run)");
        String fund = "subsidy/form?fund=" + text("SELECT collective_id FROM rp_subsidy_run");
        String donation = "subsidy/form?donation=" + part("rp_donation");

        entered(1, "ALLOCATION", "30000", "30000", "2024-05-06", "2024年度集体收益划入，经成员大会同意");
        entered(2, "ALLOCATION", "1250.50", "31250.50", "2024-06-18", "光伏收益划入");
        entered(3, "NOTICE_PAID", "-5000.25", "26250.25", "2024-11-12", "缴费通知单已缴");

        assertThat(keptText(get(fund, "townClerkJX")))
                .contains("集体补助资金专账", "本页小计", "31,250.50", "5,000.25", "26,250.25", "YH-2024-3");
        List<Row> book = rows(get(fund + "&form=BOOK", "townClerkJX"));
        assertThat(headers(book.get(2))).contains("收入", "支出", "余额", "凭证号");
        assertThat(book.toString()).contains("1250.5", "26250.25");
        assertThat(keptText(get(donation, "townClerkJX")))
                .contains("捐赠资助登记表", "测试茶业有限公司", "伍万元整", "￥50,000.00", "捐赠证书", "ZS-360222-2024-00001");
        assertThat(get(donation, "countyClerkHN").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_taken_away_is_on_record() throws Exception {
        fetch("ROSTER", "supervisorA");

        assertThat(text("SELECT COUNT(*) FROM rp_audit WHERE event = 'FORM_PRINT' AND user_name = 'supervisorA'"
                        + " AND after_state LIKE 'ROSTER JB-%'"))
                .isNotEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadB", "supervisorC", "countyClerkHN"})
    void whoever_works_elsewhere_gets_nothing(String user) {
        assertThat(fetch("ROSTER", user).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_may_not_read_runs_gets_nothing() {
        assertThat(fetch("ROSTER", "countyAdminJX").statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTICE&part=1", "PUBLIC_LIST&part=999", "OBJECTION", "ANYTHING"})
    void what_does_not_exist_is_not_printed(String form) {
        assertThat(fetch(form, "countyReviewerJX").statusCode()).isEqualTo(404);
    }

    /** Moves the season on, and so plays it anew before and behind. */
    @Test
    void the_counter_takes_no_form_with_another_hash_and_the_notice_carries_the_sealed_one() throws Exception {
        assertThat(judge().differences(season())).isEmpty();
        letEverybodyIn();
        String hash = text("SELECT HEX(LEFT(roster_digest, 4)) FROM rp_subsidy_run");

        assertThat(apply("00000000").toString()).contains("X_PRINTED");
        assertThat(apply("").toString()).contains("X_PRINTED");
        assertThat(apply(hash.toLowerCase(Locale.ROOT)).getBoolean(0)).isTrue();
        step("2024-11-05T10:00", "countyClerkJX", "countyCheck");
        step("2024-11-06T10:00", "countyReviewerJX", "review");
        step("2024-11-07T10:00", "countyReviewerJX", "issueNotice");

        String notice = print("NOTICE&part=" + part("rp_payment_notice"), "taxJX");
        assertThat(notice)
                .contains("第一联缴费单位留存", "第二联税务机关留存", "第三联社保经办机构留存", "此单不作收款凭据", "税务回执")
                .contains("通知单号：" + text("SELECT notice_no FROM rp_payment_notice"))
                .contains("校验码：" + hash, "￥" + SUM, "人民币" + WORDS, "61人");
        assertThat(fetch("APPLICATION", "leadA").statusCode()).isEqualTo(404);
        assertThat(judge().differences(season())).isEmpty();
        letEverybodyIn();
    }

    private static ScenarioJudge judge() throws IOException {
        return new ScenarioJudge(CaseDirectory.asked(), server);
    }

    private static JsonArray apply(String hash) {
        return server.ask(
                "step",
                "leadA",
                Map.of(
                        "at", "2024-10-29T10:00",
                        "as", "leadA",
                        "do", "registerApplication",
                        "with", Map.of("run", RUN, "printedHash", hash)));
    }

    private static void step(String at, String user, String verb) {
        assertThat(server.ask("step", user, Map.of("at", at, "as", user, "do", verb, "with", Map.of("run", RUN)))
                        .getBoolean(0))
                .isTrue();
    }

    /** 55 who paid 1,000, one who paid 300, five sponsored; one objection, rejected; the list is down. */
    private static Map<String, Object> season() {
        Map<String, Object> given = Map.of(
                "region", "REG-JX",
                "schemes", List.of("SCH-A"),
                "bulk",
                        List.of(
                                Map.of("prefix", "M", "count", 55, "firstSequence", 501, "payments", paid("1000.00")),
                                Map.of("prefix", "N", "count", 1, "firstSequence", 601, "payments", paid("300.00")),
                                Map.of(
                                        "prefix",
                                        "S",
                                        "count",
                                        5,
                                        "firstSequence",
                                        611,
                                        "specialGroups",
                                        List.of(Map.of("group", "MINIMUM_LIVING_ALLOWANCE")),
                                        "sponsorship",
                                        Map.of("confirmedOn", "2024-05-20", "postedOn", "2024-06-10"))));
        return Map.of(
                "id",
                "PUB-900",
                "title",
                "A season up to the sealed form",
                "rules",
                List.of("R-RUN-5"),
                "kind",
                "scenario",
                "given",
                given,
                "steps",
                List.of(
                        Map.of(
                                "at", "2024-10-20T16:00",
                                "do", "advance",
                                "with", Map.of("run", RUN, "to", "PUBLICIZED")),
                        objection("2024-10-24T09:00", "supervisorA", "raiseObjection", Map.of()),
                        objection("2024-10-25T09:00", "leadA", "decideObjection", Map.of("decision", "REJECTED")),
                        Map.of(
                                "at", "2024-10-28T09:00",
                                "do", "advance",
                                "with", Map.of("run", RUN, "to", "CLEARED"))));
    }

    private static Map<String, Object> objection(String at, String user, String verb, Map<String, Object> more) {
        Map<String, Object> with = new HashMap<>(more);
        with.put("run", RUN);
        with.put("person", "M01");
        return Map.of("at", at, "as", user, "do", verb, "with", with);
    }

    private static List<Map<String, Object>> paid(String amount) {
        return List.of(Map.of("amount", amount, "paidOn", "2024-05-10"));
    }

    private static String print(String form, String user) throws IOException {
        return keptText(fetch(form, user));
    }

    private static String keptText(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        keep(answer);
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\p{Z}]", "");
        }
    }

    private static void keep(HttpResponse<byte[]> answer) throws IOException {
        String name = answer.headers().firstValue("Content-Disposition").orElseThrow();
        Path folder = Path.of(System.getProperty("rp.root", ".."), "ear/target/forms");
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(URLDecoder.decode(name.substring(name.indexOf("''") + 2), StandardCharsets.UTF_8)),
                answer.body());
    }

    private static HttpResponse<byte[]> fetch(String form, String user) {
        return get("subsidy/form?form=" + form + "&run=" + number("SELECT MAX(id) FROM rp_subsidy_run"), user);
    }

    private static HttpResponse<byte[]> get(String path, String user) {
        return VISITORS.computeIfAbsent(
                        user, name -> Visitor.signIn(server.county().address(), name, PASSWORD))
                .send(path, HttpRequest.Builder::GET, BodyHandlers.ofByteArray());
    }

    private static void entered(int number, String kind, String amount, String balance, String day, String note)
            throws SQLException {
        String notice = kind.equals("NOTICE_PAID") ? "'JT-360222-2024-00001'" : "NULL";
        asOwner("INSERT INTO rp_fund_entry (collective_id, division_code, entry_no, kind, amount, balance, occurred_on,"
                + " voucher_no, notice_no, note, booked_by, booked_at) SELECT id, division_code, "
                + String.join(", ", "" + number, "'" + kind + "'", amount, balance, "'" + day + "'")
                + ", 'YH-2024-" + number + "', " + notice + ", '" + note + "', 1, '" + day
                + " 09:00:00' FROM rp_collective WHERE id = (SELECT collective_id FROM rp_subsidy_run)");
    }

    private static List<Row> rows(HttpResponse<byte[]> answer) throws IOException {
        keep(answer);
        byte[] content = answer.body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> headers(Row row) {
        return row.stream().map(Cell::getText).toList();
    }

    private static String part(String table) {
        return number("SELECT MAX(id) FROM " + table);
    }

    private static String number(String sql) {
        try {
            return text(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = store().application();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The people of a case have accounts without a password. */
    private static void letEverybodyIn() throws SQLException {
        VISITORS.clear();
        try (Connection connection = store().owner();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE rp_user SET password_hash = ?, must_change_password = FALSE")) {
            update.setString(1, PasswordHash.hash(PASSWORD.toCharArray()));
            update.executeUpdate();
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = store().owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Store store() {
        return Store.of(server.county().home().site());
    }
}
