package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.it.scenario.FormOffice.headers;
import static org.residentpension.it.scenario.FormOffice.keptText;
import static org.residentpension.it.scenario.FormOffice.rows;

import jakarta.json.JsonArray;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.launcher.Store;

/**
 * The forms of one season, from the books of a village of 61 persons: what is printed is what the system says.
 */
class FormsIT {

    private static final String SUM = "4,920.00";
    private static final String WORDS = "肆仟玖佰贰拾元整";

    private static ScenarioServer server;
    private static FormBooks books;
    private static FormOffice office;

    @BeforeAll
    static void play() throws Exception {
        server = new ScenarioServer("forms");
        assertThat(judge().differences(FormSeason.untilTheForm())).isEmpty(); // which starts the county
        books = new FormBooks(Store.of(server.county().home().site()));
        office = new FormOffice(server, books);
        office.letEverybodyIn();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void roster_application_list_and_notice_carry_one_number_sum_and_hash() throws Exception {
        String number =
                books.text("SELECT CONCAT('JB-', division_code, '-', subsidy_year, '-', id) FROM rp_subsidy_run");
        String hash = books.text("SELECT HEX(LEFT(roster_digest, 4)) FROM rp_subsidy_run");

        for (String form : List.of("ROSTER", "APPLICATION", "PUBLIC_LIST&part=" + books.part("rp_public_list"))) {
            assertThat(office.print(form, "leadA"))
                    .contains("编号：" + number, "校验码：" + hash, SUM, WORDS)
                    .contains("蛟潭");
        }
    }

    @Test
    void the_application_tells_persons_money_and_publicity() throws Exception {
        assertThat(office.print("APPLICATION", "leadA"))
                .contains("城乡居民养老保险村集体经济补助试点申报表", "普通成员", "56人", "5人", "61人")
                .contains("收到异议1件，其中成立0件、不成立1件、撤回0件")
                .contains("集体补助花名册4页", "经村集体经济组织同意", "FA-");
    }

    @Test
    void what_a_donor_gave_to_the_collective_for_somebody_stands_beside_the_subsidy() throws Exception {
        books.donate();

        assertThat(office.print("ROSTER", "leadA")).contains(SUM, "不计入补助合计").containsPattern("45\\.50|91\\.00");
        assertThat(office.print("APPLICATION", "leadA"))
                .contains(SUM, "另行通知，不计入合计")
                .containsPattern("45\\.50|91\\.00");
    }

    @Test
    void the_notice_of_a_donation_names_donor_and_payer() throws Exception {
        books.donate();

        String donation = books.text("SELECT MAX(id) FROM rp_donation WHERE notice_no IS NOT NULL");
        assertThat(keptText(office.get("subsidy/form?donation=" + donation + "&form=NOTICE", "townClerkJX")))
                .contains("捐赠资助缴费通知单", "捐赠人测捐赠人", "股份经济合作社", "肆拾伍元伍角整", "第三联", "校验码");
        assertThat(office.get("subsidy/form?donation=" + donation + "&form=NOTICE", "countyClerkHN")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_public_list_holds_no_whole_identity_number() throws Exception {
        assertThat(office.print("PUBLIC_LIST&part=" + books.part("rp_public_list"), "townClerkJX"))
                .contains("360299********")
                .doesNotContainPattern("\\d{6}(19|20)\\d{9}[\\dX]");
    }

    @Test
    void the_roster_shows_whole_numbers_only_to_whom_the_role_shows_them() throws Exception {
        assertThat(office.print("ROSTER", "townClerkJX")).containsPattern("\\d{6}(19|20)\\d{9}[\\dX]");
        assertThat(office.print("ROSTER", "leadA")).doesNotContainPattern("\\d{6}(19|20)\\d{9}[\\dX]");
    }

    @Test
    void the_objection_says_what_became_of_it_and_only_to_its_handlers_whom_to_call() throws Exception {
        assertThat(office.print("OBJECTION&part=" + books.part("rp_line_objection"), "supervisorA"))
                .contains("集体补助异议登记表", "测村民", "不成立", "场景：缴费收据", "场景：查看缴费记录", "13900000001")
                .contains("变更前金额80.00元", "变更后金额80.00元");
        assertThat(office.print("OBJECTION&part=" + books.part("rp_line_objection"), "leadA"))
                .contains("密封保存")
                .doesNotContain("13900000001");
    }

    @Test
    void the_workbooks_hold_numbers_of_persons_as_text_and_no_formula() throws Exception {
        for (String form : List.of("ROSTER_BOOK", "EXTRACT")) {
            List<Row> rows = rows(office.fetch(form, "countyClerkJX"));

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
        assertThat(keptText(office.get(
                        "subsidy/form?scheme=" + books.text("SELECT MIN(id) FROM rp_subsidy_scheme"), "leadA")))
                .contains("城乡居民基本养老保险集体补助方案", "方案编号：FA-", "校验码：")
                .contains("一、补助标准", "三、民主决策（四议）", "村党组织提议", "县人力资源和社会保障局批准意见");
    }

    @Test
    void the_sheet_of_a_scheme_names_whom_it_awards_how_much_and_what_for() throws Exception {
        String scheme = books.text("SELECT MIN(id) FROM rp_subsidy_scheme");
        String name = books.award(scheme);
        try {
            assertThat(keptText(office.get("subsidy/form?scheme=" + scheme, "leadA")))
                    .contains("名单所列1人", "孝老爱亲" + name + "200.00村民代表会议〔2024〕5号");
        } finally {
            books.dropAward(scheme);
        }
    }

    @Test
    void the_sheet_of_a_scheme_says_what_became_of_each_objection_by_whom_and_when() throws Exception {
        String scheme = books.text("SELECT MAX(id) FROM rp_subsidy_scheme");
        books.objectToResolution(scheme);
        String name = books.text("SELECT name FROM rp_staff WHERE id = 1");

        assertThat(keptText(office.get("subsidy/form?scheme=" + scheme, "townClerkJX")))
                .contains("收到异议2件", "异议成立，重新四议：2024年1月20日由" + name + "：预算计算有误")
                .contains("老人补助偏低不成立标准经成员大会表决通过" + name + "2024年2月3日", "公示未写资金来源尚未处理")
                .doesNotContain("测村民");
    }

    @Test
    void sheet_and_filing_print_the_figures_of_the_submission() throws Exception {
        String scheme = books.text("SELECT MIN(id) FROM rp_subsidy_scheme");
        assertThat(keptText(office.get("subsidy/form?scheme=" + scheme, "leadA")))
                .contains("提交时未保存测算结果");
        books.addSimulationAndFiling(scheme);

        assertThat(keptText(office.get("subsidy/form?scheme=" + scheme, "leadA")))
                .contains("以2023年实际缴费的62人为基础", "低保", "5人500.00", "56人5,320.00", "61人5,820.00")
                .contains("2025年预计59人5,700.00元");
        assertThat(keptText(office.get("subsidy/form?filing=" + books.part("rp_filing_batch"), "hrssApproverJX")))
                .contains("61", "5,820.00", "备案号：备2024-3")
                .doesNotContain("无测算");
    }

    @Test
    void a_filing_is_printed_for_county_and_city() throws Exception {
        books.sendFiling();
        String filing = "subsidy/form?filing=" + books.part("rp_filing_batch");

        assertThat(keptText(office.get(filing, "hrssApproverJX")))
                .contains("集体补助方案备案表", "备案批次号：360222-2024-001", "变更", "FA-", "市级备案回执");
        assertThat(keptText(office.get(filing, "municipalJX"))).contains("360222-2024-001");
        assertThat(office.get(filing, "countyClerkHN").statusCode()).isEqualTo(404);
        assertThat(headers(rows(office.get(filing + "&form=BOOK", "hrssApproverJX"))
                        .get(2)))
                .contains("方案编号", "标准摘要", "县批准日期");
    }

    @Test
    void a_filing_says_from_when_a_suspension_or_an_exit_holds_and_why() throws Exception {
        books.sendFilingOfSuspension();

        assertThat(keptText(office.get("subsidy/form?filing=" + books.part("rp_filing_batch"), "hrssApproverJX")))
                .contains("自2024年3月5日起暂停：茶园受灾减收", "自2024年4月20日起恢复：收入恢复");
    }

    @Test
    void fund_and_donation_are_printed_for_those_who_keep_the_money() throws Exception {
        books.receiveDonation();
        String fund = "subsidy/form?fund=" + books.text("SELECT collective_id FROM rp_subsidy_run");
        String donation = "subsidy/form?donation=" + books.part("rp_donation");

        books.entered(1, "ALLOCATION", "30000", "30000", "2024-05-06", "2024年度集体收益划入，经成员大会同意");
        books.entered(2, "ALLOCATION", "1250.50", "31250.50", "2024-06-18", "光伏收益划入");
        books.entered(3, "NOTICE_PAID", "-5000.25", "26250.25", "2024-11-12", "缴费通知单已缴");

        assertThat(keptText(office.get(fund, "townClerkJX")))
                .contains("集体补助资金专账", "本页小计", "31,250.50", "5,000.25", "26,250.25", "YH-2024-3");
        List<Row> book = rows(office.get(fund + "&form=BOOK", "townClerkJX"));
        assertThat(headers(book.get(2))).contains("收入", "支出", "余额", "凭证号");
        assertThat(book.toString()).contains("1250.5", "26250.25");
        assertThat(keptText(office.get(donation, "townClerkJX")))
                .contains("捐赠资助登记表", "测试茶业有限公司", "伍万元整", "￥50,000.00", "捐赠证书", "ZS-360222-2024-00001");
        assertThat(office.get(donation, "countyClerkHN").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_taken_away_is_on_record() throws Exception {
        office.fetch("ROSTER", "supervisorA");

        assertThat(books.text("SELECT COUNT(*) FROM rp_audit WHERE event = 'FORM_PRINT' AND user_name = 'supervisorA'"
                        + " AND after_state LIKE 'ROSTER JB-%'"))
                .isNotEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leadB", "supervisorC", "countyClerkHN"})
    void whoever_works_elsewhere_gets_nothing(String user) {
        assertThat(office.fetch("ROSTER", user).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_may_not_read_runs_gets_nothing() {
        assertThat(office.fetch("ROSTER", "countyAdminJX").statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTICE&part=1", "PUBLIC_LIST&part=999", "OBJECTION", "ANYTHING"})
    void what_does_not_exist_is_not_printed(String form) {
        assertThat(office.fetch(form, "countyReviewerJX").statusCode()).isEqualTo(404);
    }

    /** Moves the season on, and so plays it anew before and behind. */
    @Test
    void the_counter_takes_no_form_with_another_hash_and_the_notice_carries_the_sealed_one() throws Exception {
        assertThat(judge().differences(FormSeason.untilTheForm())).isEmpty();
        office.letEverybodyIn();
        String hash = books.text("SELECT HEX(LEFT(roster_digest, 4)) FROM rp_subsidy_run");

        assertThat(apply("00000000").toString()).contains("X_PRINTED");
        assertThat(apply("").toString()).contains("X_PRINTED");
        assertThat(apply(hash.toLowerCase(Locale.ROOT)).getBoolean(0)).isTrue();
        step("2024-11-05T10:00", "countyClerkJX", "countyCheck");
        step("2024-11-06T10:00", "countyReviewerJX", "review");
        step("2024-11-07T10:00", "countyReviewerJX", "issueNotice");

        String notice = office.print("NOTICE&part=" + books.part("rp_payment_notice"), "taxJX");
        assertThat(notice)
                .contains("第一联缴费单位留存", "第二联税务机关留存", "第三联社保经办机构留存", "此单不作收款凭据", "税务回执")
                .contains("通知单号：" + books.text("SELECT notice_no FROM rp_payment_notice"))
                .contains("校验码：" + hash, "￥" + SUM, "人民币" + WORDS, "61人");
        assertThat(office.fetch("APPLICATION", "leadA").statusCode()).isEqualTo(404);
        assertThat(judge().differences(FormSeason.untilTheForm())).isEmpty();
        office.letEverybodyIn();
    }

    /** An objection upheld, a person rejected by the tax bureau, the result, and the supplementary run for her. */
    @Test
    void changed_lists_results_and_supplementary_runs_stand_on_their_papers() throws Exception {
        try {
            printWhatChanged();
        } finally {
            play(FormSeason.untilTheForm());
        }
    }

    private static void printWhatChanged() throws Exception {
        play(FormSeason.withAChangedList());
        assertThat(office.print("APPLICATION", "leadA"))
                .contains("公示期2024年10月20日15:00至2024年10月27日")
                .contains("变更人员公示期2024年10月25日09:00至2024年10月28日");

        step("2024-11-07T10:00", null, "advance", Map.of("run", FormSeason.RUN, "to", "NOTICE_ISSUED"));
        step(
                "2024-11-15T10:00",
                "taxJX",
                "taxReceipt",
                Map.of("run", FormSeason.RUN, "rejects", List.of(Map.of("person", "M02"))));
        step("2024-11-18T10:00", "countyReviewerJX", "post", Map.of("run", FormSeason.RUN));
        step("2024-11-19T10:00", "supervisorA", "discloseResult", Map.of("run", FormSeason.RUN));
        assertThat(office.print("PUBLIC_LIST&part=" + books.part("rp_public_list"), "supervisorA"))
                .contains("集体补助结果公示表", "公布时间：2024年11月19日10:00", "合计60人", "4,830.00", "2024年11月18日")
                .doesNotContainPattern("\\d{6}(19|20)\\d{6}\\d{3}[\\dX]");

        String scheme = books.text("SELECT MIN(id) FROM rp_subsidy_scheme");
        assertThat(keptText(office.get("subsidy/form?scheme=" + scheme + "&form=PUBLIC", "supervisorA")))
                .contains("集体补助政策和资金公开表", "集体经济收益", "2024年4,830.00", "60人")
                .doesNotContain("********");

        step("2024-11-20T10:00", "townClerkJX", "openRun", Map.of("run", "A-2024-S1", "persons", List.of("M02")));
        assertThat(office.print("ROSTER", "townClerkJX")).contains("第1次补充", "2024年5月10日");
    }

    private static void play(Map<String, Object> season) throws Exception {
        assertThat(judge().differences(season)).isEmpty();
        office.letEverybodyIn();
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
                        "with", Map.of("run", FormSeason.RUN, "printedHash", hash)));
    }

    private static void step(String at, String user, String verb) throws IOException {
        step(at, user, verb, Map.of("run", FormSeason.RUN));
    }

    /** {@code user} null for the officers of the timetable. */
    private static void step(String at, String user, String verb, Map<String, Object> with) throws IOException {
        Map<String, Object> asked = new HashMap<>(Map.of("at", at, "do", verb, "with", with));
        if (user != null) {
            asked.put("as", user);
        }
        CaseDirectory cases = CaseDirectory.asked();
        JsonArray outcome = new ScenarioPlayer(server, Fixtures.of(cases.directory(), cases.own()))
                .perform(new Given("step", asked));
        assertThat(outcome.getBoolean(0)).as(outcome.toString()).isTrue();
    }
}
