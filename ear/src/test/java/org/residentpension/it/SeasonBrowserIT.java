package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.residentpension.demo.town.Cooperative;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Store;

/**
 * The season of 2024 in the three villages of the worked examples, on the screens of those whose turn it is: pilot, scheme,
 * deliberation, disclosure, approval, run, publicity with an objection that is upheld, application, check, review, notice, tax
 * receipts in two parts, posting, disclosed result, archive. In the end every line is what the examples say.
 */
@OnSeason
class SeasonBrowserIT {

    private static final String FULIANG = "360222";
    private static final String LEAD = "VILLAGE_COLLECTIVE_LEAD";
    private static final String SUPERVISOR = "VILLAGE_SUPERVISOR";
    private static final List<Cooperative> VILLAGES = Cooperative.ALL;
    private static final Cooperative A = VILLAGES.get(0);

    private final Map<String, String> schemes = new HashMap<>();
    private final Map<String, String> runs = new HashMap<>();
    private SeasonOffice office;
    private Books books;

    @Test
    @Timeout(3600)
    void three_villages_go_from_the_scheme_to_the_disclosed_result_by_the_hands_of_their_officers(
            Screens screens, County county) throws IOException {
        office = new SeasonOffice(screens, county);
        books = new Books(Store.of(county.home().site()));

        the_villages_join_the_pilot();
        the_leads_draw_up_their_schemes();
        the_villages_deliberate_and_disclose();
        township_and_county_approve();
        the_township_opens_extracts_and_calculates();
        the_leads_confirm_and_one_of_them_leaves_somebody_out();
        the_lists_hang_out();
        the_county_says_whose_member_the_contested_person_is();
        the_objection_is_upheld_and_hangs_out();
        the_lists_come_down_and_the_forms_are_sealed();
        the_collectives_put_the_money_into_their_funds();
        the_county_checks_reviews_and_gives_notice();
        the_tax_bureau_tells_of_the_money_in_two_parts();
        the_money_is_posted_and_the_result_disclosed();

        SeasonFigures figures = new SeasonFigures(books);
        for (Cooperative each : VILLAGES) {
            figures.compare(each);
        }
        figures.compareMoney();
        assertThat(books.faults()).isEmpty();
        assertThat(office.users()).isGreaterThanOrEqualTo(7);
    }

    private void the_villages_join_the_pilot() {
        office.on("2024-07-01T09:00");
        for (Cooperative each : VILLAGES) {
            Page lead = collective(LEAD, each);
            SeasonOffice.number(lead, "pilotApply:last", "186000.00");
            SeasonOffice.number(lead, "pilotApply:this", "205000.00");
            SeasonOffice.number(lead, "pilotApply:disposable", "60000.00");
            SeasonOffice.type(lead, "pilotApply:reason", "集体经济收入稳定，成员会议同意参加试点");
            office.press(lead, "pilotApply:apply", "申请");
            office.press(collective("TOWNSHIP_LEADER", each), "pilotDecide:recommend", "推荐");
            office.press(collective("COUNTY_HRSS_APPROVER", each), "pilotDecide:list", "试点");
        }
    }

    private void the_leads_draw_up_their_schemes() {
        office.on("2024-07-02T09:00");
        for (Cooperative each : VILLAGES) {
            Page lead = collective(LEAD, each);
            lead.locator("a[href*='subsidy/edit']").first().click();
            SeasonDraft draft = new SeasonDraft(lead);
            switch (each.key()) {
                case "A" -> draft.byGroupAndStep();
                case "B" -> draft.byPercent();
                default -> draft.flat();
            }
            office.shot(lead, "draft-" + each.spelled());
            lead.locator(Screens.id("scheme:save")).click();
            lead.waitForURL(SeasonOffice.page("subsidy/scheme"));
            schemes.put(each.key(), lead.url());
        }
    }

    private void the_villages_deliberate_and_disclose() {
        office.on("2024-07-22T15:00");
        for (Cooperative each : VILLAGES) {
            Page lead = office.of(LEAD, each.village(), schemes.get(each.key()));
            deliberate(lead, "2024-07-03", "村党支部办公室", 1);
            deliberate(lead, "2024-07-05", "村委会会议室", 2);
            SeasonOffice.number(lead, "deliberate:eligible", "30");
            SeasonOffice.number(lead, "deliberate:present", "27");
            deliberate(lead, "2024-07-08", "村党群服务中心", 3);
            SeasonOffice.day(lead, "deliberate:noticeOn", "2024-07-10");
            SeasonOffice.number(lead, "deliberate:eligible", "45");
            SeasonOffice.number(lead, "deliberate:present", "41");
            SeasonOffice.number(lead, "deliberate:inFavour", "38");
            deliberate(lead, "2024-07-22", "村文化礼堂", 4);
            Page supervisor = office.of(SUPERVISOR, each.village(), schemes.get(each.key()));
            SeasonOffice.type(supervisor, "disclose:place", "村务公开栏");
            SeasonOffice.day(supervisor, "disclose:from", "2024-07-22");
            office.press(supervisor, "disclose:save", "公示");
            prove(supervisor, "prove:photo");
        }
    }

    private void deliberate(Page lead, String day, String place, int number) {
        SeasonOffice.day(lead, "deliberate:heldOn", day);
        SeasonOffice.type(lead, "deliberate:place", place);
        SeasonOffice.type(lead, "deliberate:minutesNo", "会议记录〔2024〕" + number + "号");
        office.press(lead, "deliberate:save", "记录");
        prove(lead, "prove:minutes");
    }

    /** The scan of what was just recorded. */
    private void prove(Page page, String button) {
        handIn(page, button, "已保存证明材料");
    }

    private void handIn(Page page, String button, String told) {
        byte[] scan = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        page.locator(Screens.id(button.substring(0, button.lastIndexOf(':')) + ":file_input"))
                .setInputFiles(new FilePayload("扫描件.pdf", "application/pdf", scan));
        office.press(page, button, told);
    }

    private void township_and_county_approve() {
        office.on("2024-08-05T09:00");
        for (Cooperative each : VILLAGES) {
            office.press(office.of(LEAD, each.village(), schemes.get(each.key())), "submit:save", "乡镇");
            Page leader = office.of("TOWNSHIP_LEADER", FULIANG, schemes.get(each.key()));
            String money = leader.locator("#frozen .value").nth(1).innerText();
            assertThat(leader.locator("#frozen tfoot")).containsText(money);
            office.shot(leader, "frozen-" + each.spelled());
            office.press(leader, "approve:township", "同意");
        }
        Map<String, String> days = Map.of("A", "2024-08-20", "B", "2024-08-22", "C", "2024-08-25");
        for (Cooperative each : VILLAGES) {
            office.on(days.get(each.key()) + "T10:00");
            office.press(office.of("COUNTY_HRSS_APPROVER", FULIANG, schemes.get(each.key())), "approve:county", "批准");
        }
    }

    private void the_township_opens_extracts_and_calculates() {
        office.on("2024-10-14T09:00");
        for (Cooperative each : VILLAGES) {
            Page clerk = office.at("TOWNSHIP_CLERK", FULIANG, "subsidy/runs?year=2024");
            Screens.choose(clerk, "open:scheme", each.legalName());
            clerk.locator(Screens.id("open:save")).click();
            clerk.waitForURL(SeasonOffice.page("subsidy/run"));
            runs.put(each.key(), clerk.url());
        }
        office.on("2024-10-15T09:00");
        for (Cooperative each : VILLAGES) {
            office.press(run("TOWNSHIP_CLERK", each), "extract:save", "导出缴费明细");
        }
        for (Cooperative each : VILLAGES) {
            office.press(run("TOWNSHIP_CLERK", each), "calculate:save", "计算补助");
        }
    }

    private void the_leads_confirm_and_one_of_them_leaves_somebody_out() {
        office.on("2024-10-18T10:00");
        for (Cooperative each : VILLAGES) {
            Page lead = run(LEAD, each);
            if (each == A) {
                leaveOutByKeys(lead, leftOut(), "误以为已经迁出本村");
                lead.keyboard().press("Control+s");
                office.enter(lead, "confirm:save", "逐人确认");
            } else {
                office.press(lead, "confirm:save", "逐人确认");
            }
        }
    }

    /** Without a mouse: to the list, down to her row, into the form, the reason, and back to the row. */
    private void leaveOutByKeys(Page lead, String person, String why) {
        lead.keyboard().press("/");
        assertThat(lead.locator("#state")).isFocused();
        lead.locator("[id='lines:rows_data'] tr[tabindex='0']").focus();
        Locator row = row(lead, person);
        for (int rows = 0; rows < 20 && !isFocused(row); rows++) {
            lead.keyboard().press("ArrowDown");
        }
        assertThat(row).isFocused();
        lead.waitForResponse(answer -> answer.request().method().equals("POST"), () -> lead.keyboard()
                .press("F2"));
        lead.waitForFunction("() => document.activeElement.closest('#confirm') !== null");
        lead.keyboard().press("Tab");
        assertThat(lead.locator("[id^='confirm:'][id$=':reason']")).isFocused();
        lead.keyboard().type(why);
        lead.waitForResponse(answer -> answer.request().method().equals("POST"), () -> lead.keyboard()
                .press("Escape"));
        assertThat(row).isFocused();
        office.shot(lead, "by-keys");
    }

    private static boolean isFocused(Locator row) {
        return (boolean) row.evaluate("row => row === document.activeElement");
    }

    private void the_lists_hang_out() {
        office.on("2024-10-20T15:00");
        for (Cooperative each : VILLAGES) {
            Page supervisor = run(SUPERVISOR, each);
            SeasonOffice.type(supervisor, "publicize:place", "村务公开栏");
            office.press(supervisor, "publicize:save", "开始公示");
            supervisor.locator("a[href*='subsidy/paper']").first().click();
            assertThat(supervisor.locator("tbody tr").first()).containsText("********");
            office.shot(supervisor, "public-list-" + each.spelled());
        }
    }

    private void the_county_says_whose_member_the_contested_person_is() {
        office.on("2024-10-22T09:00");
        Page clerk = line("COUNTY_CLERK", A, contested(), "EXCEPTION");
        assertThat(clerk.locator(".notice.amber").first()).isVisible();
        SeasonOffice.type(clerk, "exception:why", "两社名册核对，户籍和承包地都在蛟潭村");
        office.press(clerk, "exception:release", "核定重复人员归属");
        Page run = run("COUNTY_CLERK", A);
        assertThat(run.locator("a[href*='subsidy/paper']", new Page.LocatorOptions().setHasText("变更人员")))
                .hasCount(1);
        office.shot(run, "released");
    }

    private void the_objection_is_upheld_and_hangs_out() {
        office.on("2024-10-23T09:00");
        Page supervisor = line(SUPERVISOR, A, leftOut(), "EXCLUDED");
        supervisor.getByText("登记异议").first().click();
        SeasonOffice.type(supervisor, "object:raisedBy", "本人");
        SeasonOffice.type(supervisor, "object:contact", "13900000000");
        SeasonOffice.type(supervisor, "object:content", "我没有迁出，今年已经缴费，应当列入名单");
        SeasonOffice.type(supervisor, "object:evidence", "户口簿和今年的缴费收据");
        office.press(supervisor, "object:save", "登记异议");
        Page recorded = run(SUPERVISOR, A);
        recorded.getByText("上传异议证据").first().click();
        handIn(recorded, "prove:save", "上传异议证据");
        Page leader = run("TOWNSHIP_LEADER", A);
        office.press(leader, id(leader, "consent:save"), "同意处理异议");
        Page lead = run(LEAD, A);
        String form = id(lead, "decide:uphold").replace(":uphold", "");
        Screens.choose(lead, form + ":change", "增加");
        SeasonOffice.type(lead, form + ":why", "核对户籍，确未迁出，补列");
        office.press(lead, form + ":uphold", "处理异议");
    }

    private void the_lists_come_down_and_the_forms_are_sealed() {
        office.on("2024-10-28T09:00");
        for (Cooperative each : VILLAGES) {
            photographEveryList(each);
            office.press(run(SUPERVISOR, each), "close:save", "结束公示");
        }
        office.on("2024-10-29T10:00");
        for (Cooperative each : VILLAGES) {
            Page lead = run(LEAD, each);
            SeasonOffice.number(lead, "apply:printed", total(each));
            SeasonOffice.type(lead, "apply:hash", figure(lead, "校验码"));
            SeasonOffice.day(lead, "apply:sealedOn", "2024-10-29");
            office.press(lead, "apply:save", "登记盖章申报表");
        }
    }

    /** The first list without a photograph of where it hangs, until there is none. */
    private void photographEveryList(Cooperative each) {
        Page supervisor = run(SUPERVISOR, each);
        while (missing(supervisor).count() > 0) {
            office.shot(supervisor, "photograph-" + each.spelled());
            handIn(supervisor, "hung:save", "上传公示照片");
            supervisor = run(SUPERVISOR, each);
        }
    }

    private static Locator missing(Page page) {
        return page.locator("form[id='hung']").getByText("未上传");
    }

    /** Without it no notice goes out (R-SCH-6). */
    private void the_collectives_put_the_money_into_their_funds() {
        office.on("2024-11-04T10:00");
        for (Cooperative each : VILLAGES) {
            Page clerk = office.at("TOWNSHIP_CLERK", FULIANG, "subsidy/funds");
            clerk.locator("a:text-is('" + each.legalName() + "')").click();
            clerk.waitForURL(SeasonOffice.page("subsidy/fund"));
            SeasonOffice.number(clerk, "allocate:amount", SeasonFigures.PUT_IN.toPlainString());
            SeasonOffice.day(clerk, "allocate:on", "2024-11-04");
            SeasonOffice.type(clerk, "allocate:voucher", "转-" + each.key());
            SeasonOffice.type(clerk, "allocate:note", "成员大会决议，划入集体补助专账");
            office.press(clerk, "allocate:save", "划入已登记");
        }
    }

    private void the_county_checks_reviews_and_gives_notice() {
        office.on("2024-11-05T10:00");
        for (Cooperative each : VILLAGES) {
            office.press(run("COUNTY_CLERK", each), "check:save", "县级核对");
        }
        office.on("2024-11-06T10:00");
        for (Cooperative each : VILLAGES) {
            office.press(run("COUNTY_REVIEWER", each), "review:save", "县级复核");
        }
        office.on("2024-11-07T10:00");
        for (Cooperative each : VILLAGES) {
            office.press(run("COUNTY_REVIEWER", each), "issue:save", "开具缴费通知单");
        }
    }

    private void the_tax_bureau_tells_of_the_money_in_two_parts() {
        BigDecimal first = new BigDecimal("100.00");
        office.on("2024-11-15T10:00");
        for (Cooperative each : VILLAGES) {
            receipt(each, first, "2024-11-15", 1);
            assertThat(run("TAX_LIAISON", each).locator(".person-line").first()).containsText("部分缴费");
        }
        office.on("2024-11-18T10:00");
        for (Cooperative each : VILLAGES) {
            receipt(each, new BigDecimal(total(each)).subtract(first), "2024-11-18", 2);
            assertThat(run("TAX_LIAISON", each).locator(".person-line").first()).containsText("已缴清");
        }
    }

    private void receipt(Cooperative each, BigDecimal amount, String day, int part) {
        Page liaison = run("TAX_LIAISON", each);
        SeasonOffice.type(liaison, "receipt:receiptNo", "3602992024" + each.key() + part);
        SeasonOffice.number(liaison, "receipt:amount", amount.toPlainString());
        SeasonOffice.day(liaison, "receipt:paidOn", day);
        office.press(liaison, "receipt:save", "登记税务回执");
    }

    private void the_money_is_posted_and_the_result_disclosed() {
        office.on("2024-11-20T10:00");
        for (Cooperative each : VILLAGES) {
            Page reviewer = run("COUNTY_REVIEWER", each);
            SeasonOffice.day(reviewer, "post:on", "2024-11-18");
            office.press(reviewer, "post:save", "补助入账");
        }
        office.on("2024-11-25T10:00");
        for (Cooperative each : VILLAGES) {
            Page supervisor = run(SUPERVISOR, each);
            SeasonOffice.type(supervisor, "disclose:place", "村务公开栏");
            office.press(supervisor, "disclose:save", "公开补助结果");
            assertThat(run("COUNTY_CLERK", each).locator("[id='archive'] .notice"))
                    .containsText("照片");
            handIn(run(SUPERVISOR, each), "photo:save", "上传结果公开照片");
        }
        office.on("2024-12-20T10:00");
        for (Cooperative each : VILLAGES) {
            Page clerk = run("COUNTY_CLERK", each);
            office.press(clerk, "archive:save", "归档");
            assertThat(clerk.locator(".person-line").first()).containsText("已归档");
        }
        Page clerk = run("COUNTY_CLERK", A);
        clerk.navigate(runs.get(A.key()) + "&state=POSTED");
        // not the first one: she came onto the list by the county's decision, and the village had no line of hers to
        // confirm
        clerk.locator("[id='lines:rows_data'] a[href*='subsidy/line']").nth(1).click();
        clerk.waitForURL(SeasonOffice.page("subsidy/line"));
        for (String duty : List.of("方案乡镇审批", "方案县级批准", "村级确认", "县级审核", "县级复核", "开具通知单", "记入个人账户")) {
            assertThat(clerk.locator("table.hands")).containsText(duty);
        }
        assertThat(clerk.locator("table.law")).containsText("国发〔2014〕8号");
        office.shot(clerk, "explained");
    }

    private Page collective(String role, Cooperative each) {
        String place = role.startsWith("VILLAGE") ? each.village() : FULIANG;
        Page page = office.at(role, place, "collective/list");
        page.getByText(each.legalName()).first().click();
        page.waitForURL(SeasonOffice.page("collective/view"));
        return page;
    }

    private Page run(String role, Cooperative each) {
        return office.of(role, role.startsWith("VILLAGE") ? each.village() : FULIANG, runs.get(each.key()));
    }

    /** By a click on the amount, as it explains itself. */
    private Page line(String role, Cooperative each, String person, String state) {
        Page page = run(role, each);
        page.navigate(runs.get(each.key()) + "&state=" + state);
        Locator sizes = page.locator("select.ui-paginator-rpp-options");
        if (sizes.count() > 0) {
            page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> sizes.first()
                    .selectOption("100"));
        }
        row(page, person).locator("a[href*='subsidy/line']").click();
        page.waitForURL(SeasonOffice.page("subsidy/line"));
        return page;
    }

    /** The row of a person in the list of lines, which shows twenty of them unless told otherwise. */
    private static Locator row(Page page, String person) {
        return page.locator("[id='lines:rows_data'] tr", new Page.LocatorOptions().setHasText(person))
                .first();
    }

    private static String id(Page page, String ending) {
        return page.locator("[id$=':" + ending + "']").first().getAttribute("id");
    }

    private static String figure(Page page, String label) {
        return page.locator(".figure", new Page.LocatorOptions().setHasText(label))
                .locator(".value")
                .innerText()
                .strip();
    }

    private String total(Cooperative each) {
        return one(
                "SELECT total FROM rp_subsidy_run WHERE division_code = ? AND subsidy_year = 2024 AND sequence = 0",
                each.village());
    }

    /** Somebody who pays the lowest tier, among the first twenty lines of the village and with a name of her own there. */
    private String leftOut() {
        return one(
                "SELECT p.name FROM rp_subsidy_line l JOIN rp_subsidy_run r ON r.id = l.run_id JOIN rp_person p"
                        + " ON p.id = l.person_id WHERE r.division_code = ? AND r.subsidy_year = 2024 AND l.line_no <= 20"
                        + " AND l.tier = 300 AND l.computed = 20 AND p.name <> ? AND NOT EXISTS (SELECT 1"
                        + " FROM rp_subsidy_line o JOIN rp_person q ON q.id = o.person_id WHERE o.run_id = l.run_id"
                        + " AND o.id <> l.id AND q.name LIKE CONCAT('%', p.name, '%')) ORDER BY l.line_no LIMIT 1",
                A.village(), contested());
    }

    private String contested() {
        return one("SELECT p.name FROM rp_membership m JOIN rp_membership o ON o.id_hash = m.id_hash AND o.id < m.id"
                + " JOIN rp_person p ON p.id_hash = m.id_hash");
    }

    private String one(String sql, Object... arguments) {
        return books.column(sql, arguments).get(0);
    }
}
