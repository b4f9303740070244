package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.residentpension.demo.town.Cooperative;
import org.residentpension.launcher.County;

/**
 * S2-35: in December a village applies for the pilot of next year, is listed, and its scheme for that year is submitted and approved
 * before the year begins, all of it by links that the pages offer; it begins with a template of the county.
 */
@OnSeason
class NextYearBrowserIT {

    private static final String FULIANG = "360222";
    private static final String LEAD = "VILLAGE_COLLECTIVE_LEAD";
    private static final Cooperative A = Cooperative.ALL.get(0);

    private SeasonOffice office;
    private Screens screens;
    private String scheme;

    @Test
    void a_scheme_of_next_year_is_approved_before_31_December_by_what_the_pages_offer(Screens screens, County county) {
        this.screens = screens;
        office = new SeasonOffice(screens, county);

        the_village_joins_the_pilot_of_next_year();
        the_county_keeps_a_template();
        the_lead_begins_with_it();
        the_village_deliberates_and_discloses();
        the_township_files_its_plan();
        township_and_county_approve();
        the_township_rewards_the_village_and_the_county_gives_points();
        in_english();
    }

    private void the_village_joins_the_pilot_of_next_year() {
        office.on("2024-12-02T09:00");
        Page lead = office.at(LEAD, A.village(), "collective/list?year=2025");
        lead.getByText(A.legalName()).first().click();
        lead.waitForURL(SeasonOffice.page("collective/view"));
        assertThat(lead.locator("#pilotApply")).containsText("申请 2025 年度试点");
        Screens.shot(lead, "next-year-apply");
        SeasonOffice.number(lead, "pilotApply:last", "186000.00");
        SeasonOffice.number(lead, "pilotApply:this", "205000.00");
        SeasonOffice.number(lead, "pilotApply:disposable", "60000.00");
        SeasonOffice.type(lead, "pilotApply:reason", "集体经济收入稳定，成员会议同意参加试点");
        office.press(lead, "pilotApply:apply", "2025");
        office.press(waiting("TOWNSHIP_LEADER", "待推荐的试点申请"), "pilotDecide:recommend", "2025");
        Page bureau = waiting("COUNTY_HRSS_APPROVER", "待核定的试点申请");
        office.press(bureau, "pilotDecide:list", "2025");
        assertThat(bureau.locator(".tab.current")).hasText("2025");
        Screens.shot(bureau, "next-year-listed");
    }

    /** From her first page to the application itself. */
    private Page waiting(String role, String what) {
        Page page = office.at(role, FULIANG, "home");
        page.locator("#agenda a:text-is('" + what + "')").click();
        page.waitForURL(SeasonOffice.page("collective/view"));
        return page;
    }

    private void the_county_keeps_a_template() {
        Page admin = draft("COUNTY_ADMIN");
        new SeasonDraft(admin).byGroupAndStep();
        admin.locator("details:has(#templates) summary").click();
        admin.locator(Screens.id("templates:name")).fill("托底加阶梯");
        admin.locator(Screens.id("templates:keep")).click();
        assertThat(admin.locator("#messages")).containsText("已保存县级模板“托底加阶梯”");
        assertThat(admin.locator("#templates table")).containsText("按群体 · 按档次阶梯");
        full(admin, "template-kept");
        admin.locator(Screens.id("templates:name")).fill("托底加阶梯");
        admin.locator(Screens.id("templates:keep")).click();
        assertThat(admin.locator("#messages")).containsText("已有名称为“托底加阶梯”的模板");
    }

    private Page draft(String role) {
        String place = role.startsWith("VILLAGE") ? A.village() : FULIANG;
        Page page = office.at(role, place, "collective/list?year=2025");
        page.getByText(A.legalName()).first().click();
        page.waitForURL(SeasonOffice.page("collective/view"));
        page.locator("a[href*='subsidy/edit']").first().click();
        return page;
    }

    private void the_lead_begins_with_it() {
        Page lead = draft(LEAD);
        assertThat(lead.locator(Screens.id("scheme:yearSays"))).containsText("去申请试点");
        Screens.choose(lead, "scheme:year", "2025");
        assertThat(lead.locator(Screens.id("scheme:yearSays"))).not().containsText("去申请试点");
        Screens.choose(lead, "scheme:lastYear", "2025");
        SeasonOffice.number(lead, "scheme:disposable", "20000.00");
        SeasonOffice.number(lead, "scheme:budget", "30000.00");
        lead.locator(".chip a:text-is('托底加阶梯')").click();
        assertThat(lead.locator("#messages")).containsText("已套用模板");
        assertThat(lead.locator(".component")).hasCount(2);
        full(lead, "template-begun");
        lead.locator(Screens.id("scheme:save")).click();
        lead.waitForURL(SeasonOffice.page("subsidy/scheme"));
        assertThat(lead.locator("h1")).containsText("2025");
        scheme = lead.url();
    }

    private void the_village_deliberates_and_discloses() {
        Page lead = office.of(LEAD, A.village(), scheme);
        deliberate(lead, 1);
        deliberate(lead, 2);
        SeasonOffice.number(lead, "deliberate:eligible", "30");
        SeasonOffice.number(lead, "deliberate:present", "27");
        deliberate(lead, 3);
        SeasonOffice.day(lead, "deliberate:noticeOn", "2024-11-15");
        SeasonOffice.number(lead, "deliberate:eligible", "45");
        SeasonOffice.number(lead, "deliberate:present", "41");
        SeasonOffice.number(lead, "deliberate:inFavour", "38");
        deliberate(lead, 4);
        full(lead, "next-year-deliberated");
        Page supervisor = office.of("VILLAGE_SUPERVISOR", A.village(), scheme);
        SeasonOffice.type(supervisor, "disclose:place", "村务公开栏");
        SeasonOffice.day(supervisor, "disclose:from", "2024-12-02");
        office.press(supervisor, "disclose:save", "公示");
        prove(supervisor, "prove:photo");
    }

    private void deliberate(Page lead, int number) {
        SeasonOffice.day(lead, "deliberate:heldOn", "2024-12-02");
        SeasonOffice.type(lead, "deliberate:place", "村党群服务中心");
        SeasonOffice.type(lead, "deliberate:minutesNo", "会议记录〔2024〕" + number + "号");
        office.press(lead, "deliberate:save", "记录");
        prove(lead, "prove:minutes");
    }

    private void prove(Page page, String button) {
        byte[] scan = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        page.locator(Screens.id("prove:file_input")).setInputFiles(new FilePayload("扫描件.pdf", "application/pdf", scan));
        office.press(page, button, "已保存证明材料");
    }

    /** S2-30: told before, refusing nothing; afterwards the village finds the document beside its scheme. */
    private void the_township_files_its_plan() {
        office.on("2024-12-16T09:00");
        office.press(office.of(LEAD, A.village(), scheme), "submit:save", "乡镇");
        Page leader = office.of("TOWNSHIP_LEADER", FULIANG, scheme);
        assertThat(leader.locator("#approve")).containsText("还没有提交 2025 年度实施方案");
        full(leader, "plan-missing");
        Page clerk = office.at("TOWNSHIP_CLERK", FULIANG, "subsidy/schemes?year=2025");
        clerk.locator("#plans summary").click();
        SeasonOffice.type(clerk, "plan:title", "2025 年集体补助实施方案");
        byte[] document = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        clerk.locator(Screens.id("plan:file_input"))
                .setInputFiles(new FilePayload("实施方案.pdf", "application/pdf", document));
        office.press(clerk, "plan:save", "已提交实施方案");
        full(clerk, "plan-filed");
        Page lead = office.of(LEAD, A.village(), scheme);
        Download plan = lead.waitForDownload(
                () -> lead.locator("#township-plan").getByText("实施方案.pdf").click());
        assertThat(plan.suggestedFilename()).isEqualTo("实施方案.pdf");
        leader.navigate(scheme);
        assertThat(leader.locator("#approve")).not().containsText("还没有提交");
    }

    /** S2-60, S2-61: what was recorded wrongly is taken back and stays on record. */
    private void the_township_rewards_the_village_and_the_county_gives_points() {
        Page clerk = collective("TOWNSHIP_CLERK");
        clerk.locator("#merits summary").last().click();
        SeasonOffice.number(clerk, "merit:value", "3000.00");
        SeasonOffice.type(clerk, "merit:reason", "建立集体补助机制");
        office.press(clerk, "merit:save", "已登记");
        Page bureau = collective("COUNTY_HRSS_APPROVER");
        bureau.locator("#merits summary").last().click();
        SeasonOffice.number(bureau, "merit:value", "2.5");
        SeasonOffice.type(bureau, "merit:reason", "试点工作考核加分");
        office.press(bureau, "merit:save", "已登记");
        assertThat(bureau.locator("#merits")).containsText("3,000.00");
        full(bureau, "merits");
        bureau.locator("#merits tbody summary").click();
        bureau.locator("#merits tbody details input[type=text]").fill("分值登记错误");
        bureau.locator("#merits tbody details button").click();
        assertThat(bureau.locator("#messages")).containsText("已撤回");
        assertThat(bureau.locator("#merits tbody tr")).hasCount(3);
        bureau.navigate(screens.address("subsidy/statistics"));
        assertThat(bureau.locator("#encouragement")).containsText("3,000.00");
        assertThat(bureau.locator("#encouragement")).containsText("0.00");
        full(bureau, "statistics");
    }

    private Page collective(String role) {
        Page page = office.at(role, FULIANG, "collective/list?year=2025");
        page.getByText(A.legalName()).first().click();
        page.waitForURL(SeasonOffice.page("collective/view"));
        return page;
    }

    /** The budget is beyond the declared means: the township says in writing why it may pass. */
    private void township_and_county_approve() {
        Page leader = office.of("TOWNSHIP_LEADER", FULIANG, scheme);
        full(leader, "township-doubts");
        leader.locator(Screens.id("approve:township")).click();
        assertThat(leader.locator("#approve .ui-message-error")).hasCount(1);
        SeasonOffice.type(leader, "approve:despite", "年底前还有一笔集体收益到账");
        office.press(leader, "approve:township", "已同意");
        assertThat(leader.locator(".timeline")).containsText("年底前还有一笔集体收益到账");
        office.on("2024-12-31T10:00");
        Page bureau = office.of("COUNTY_HRSS_APPROVER", FULIANG, scheme);
        office.press(bureau, "approve:county", "批准");
        assertThat(bureau.locator(".person-line")).containsText("2025-01-01");
        full(bureau, "next-year-approved");
    }

    private void in_english() {
        Page lead = english(LEAD, A.village());
        lead.navigate(screens.address("collective/list?year=2025"));
        lead.getByText(A.legalName()).first().click();
        lead.waitForURL(SeasonOffice.page("collective/view"));
        Screens.shot(lead, "next-year-en");
        lead.locator("a[href*='subsidy/edit']").first().click();
        assertThat(lead.locator("#scheme")).containsText("Begin with a template of the county");
        full(lead, "template-begin-en");
        Page admin = english("COUNTY_ADMIN", FULIANG);
        admin.navigate(lead.url());
        admin.locator("details:has(#templates) summary").click();
        full(admin, "template-en");
    }

    private Page english(String role, String place) {
        Page page = screens.signIn(role, place);
        page.locator(Screens.id("shell:language")).click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        return page;
    }

    private static void full(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Counties.ROOT.resolve("ear/target/screenshots/" + name + ".png"))
                .setFullPage(true));
    }
}
