package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Store;

/** Changing the law of a county on the screen. What is activated begins next year, so no other test is judged by it. */
@InBrowser
class LawBrowserIT {

    private static final String FULIANG = "360222";
    private static final String DAYS = "公示天数";
    private static final String DAYS_AGAIN = "变更后再公示天数";

    private static Screens screens;
    private static County county;
    private static String first;
    private static String second;
    private static LocalDate newYear;

    @BeforeAll
    static void meet(Screens demonstration, County started) {
        screens = demonstration;
        county = started;
        first = county.demonstrationUser("COUNTY_ADMIN", FULIANG);
        second = county.secondAdministrator(FULIANG);
        newYear = today().withDayOfYear(1).plusYears(1);
    }

    @Test
    void one_administrator_proposes_another_activates_and_everybody_is_told_the_new_value() {
        Page page = proposed(first, DAYS, "10");
        assertThat(page.locator(".changes tbody tr")).containsText("7 天");
        assertThat(page.locator(".changes .change")).hasText("10 天");
        assertThat(page.getByText("启用，自")).hasCount(0);

        Page other = screens.signInAs(second);
        other.navigate(page.url());
        Screens.shot(other, "law-activate");
        press(other, "启用，自 " + newYear + " 起生效");

        assertThat(other.locator("#messages")).containsText("变更已启用，自 " + newYear);
        assertThat(law(newYear.minusDays(1))).contains("\"value\":\"7\"");
        assertThat(law(newYear)).contains("\"value\":\"10\"").contains("浮府办字〔2026〕1号");
        other.navigate(screens.address("policy/list?text=" + DAYS));
        assertThat(other.locator("table.policy")).containsText("本县变更：演示·县级系统管理员 · 演示·县级系统管理员（二）");
        Screens.shot(other, "law-list");
    }

    @Test
    void a_second_account_of_the_same_person_does_not_make_a_second_pair_of_eyes() {
        String own = proposed(first, DAYS_AGAIN, "5").url();
        String others = proposed(second, DAYS_AGAIN, "6").url();
        Page page = screens.signInAs(secondAccountOf(first));

        page.navigate(own);
        assertThat(page.getByText("撤回变更")).isVisible();
        assertThat(page.getByText("启用，自")).hasCount(0);
        // the button of a change that she may activate, turned to her own
        page.navigate(others);
        page.evaluate("url => document.getElementById('decide').action = url", own);
        press(page, "启用，自");

        assertThat(page.locator("#messages")).containsText("同一人（含其他账号）不能自己启用或否决");
        page.navigate(own);
        assertThat(page.locator(".lead")).containsText("待启用");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_typed_is_lost() {
        Page page = form(first);
        choose(page, "缴费档次 … 元");
        page.locator("[id='proposal:keyed']").fill("3500");
        press(page, "加入变更");
        choose(page, DAYS_AGAIN);
        press(page, "加入变更");
        value(page, DAYS_AGAIN).fill("0");
        field(page, "from_input").fill("2024-01-01");
        field(page, "from_input").press("Tab");
        press(page, "提出变更，待另一名管理员启用");

        assertThat(page.locator(".notice.red li")).hasCount(4);
        assertThat(page.locator(".notice.red")).containsText("变更最早从 " + today().plusDays(1) + " 起生效");
        assertThat(page.locator(".notice.red")).containsText("“变更后再公示天数”不能填“0”：1 至 365 天");
        assertThat(value(page, DAYS_AGAIN)).hasValue("0");
        assertThat(page.locator(".changes")).containsText("缴费 3500 元的政府补贴");
        Screens.shot(page, "law-faults");
    }

    @Test
    void a_refusal_gives_its_reason_and_can_not_be_undone() {
        Page page = proposed(first, DAYS_AGAIN, "8");
        Page other = screens.signInAs(second);
        other.navigate(page.url());

        press(other, "不同意，退回提出人");
        assertThat(other.locator("#messages")).containsText("请写明不同意的理由");
        other.locator("[id='decide:why']").fill("文件没有这一条");
        press(other, "不同意，退回提出人");

        page.reload();
        assertThat(page.locator("#content")).containsText("文件没有这一条");
        assertThat(page.locator(".lead")).containsText("未同意");
        assertThat(page.getByText("撤回变更")).hasCount(0);
    }

    @Test
    void an_activation_looks_at_the_law_that_the_administrator_looked_at() {
        String early = proposed(first, "缴费通知单缴款期限", "20").url();
        String late = proposed(first, "结果公开期限", "20").url();
        Page page = screens.signInAs(second);
        Page meanwhile = page.context().newPage();

        page.navigate(late);
        meanwhile.navigate(early);
        press(meanwhile, "启用，自");
        press(page, "启用，自");

        assertThat(page.locator("#messages")).containsText("刚刚被别人改过");
    }

    @Test
    void who_is_no_administrator_reads_the_law_and_changes_nothing() {
        Page page = screens.signIn("COUNTY_CLERK", FULIANG);

        page.navigate(screens.address("policy/list"));
        assertThat(page.getByText("提出变更")).hasCount(0);
        page.navigate(screens.address("policy/proposal-new"));

        assertThat(page.locator("[id='proposal']")).hasCount(0);
    }

    /** The day of the office, not of the machine that runs the test. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** A waiting change of one parameter from next year on, on the page that shows it. */
    private static Page proposed(String user, String parameter, String value) {
        Page page = form(user);
        choose(page, parameter);
        press(page, "加入变更");
        // the answer draws the form anew: what is typed before it would be lost
        value(page, parameter).waitFor();
        field(page, "source").fill("浮府办字〔2026〕1号 第二条");
        field(page, "reason").fill("县政府常务会议决定");
        value(page, parameter).fill(value);
        press(page, "提出变更，待另一名管理员启用");
        page.waitForURL("**/policy/proposal?id=*");
        return page;
    }

    private static Page form(String user) {
        Page page = screens.signInAs(user);
        page.navigate(screens.address("policy/proposal-new"));
        return page;
    }

    private static void choose(Page page, String parameter) {
        page.locator("[id='proposal:chosen']").click();
        // a list that still unfolds takes the click for one beside it and closes again
        String unfolded = "[id='proposal:chosen_panel'].ui-connected-overlay-enter-done";
        answered(page, () -> page.locator(unfolded + " li[data-label$='· " + parameter + "']")
                .click());
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='proposal:" + id + "']");
    }

    private static Locator value(Page page, String parameter) {
        return page.locator("input[title='" + parameter + "']");
    }

    private static void press(Page page, String button) {
        answered(page, () -> page.locator("button", new Page.LocatorOptions().setHasText(button))
                .click());
    }

    private static void answered(Page page, Runnable act) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), act);
    }

    /** What the machine view says of the publicity period on that day. */
    private static String law(LocalDate day) {
        String law = Machine.statistics(county, FULIANG)
                .get("v1/policy?division=360222&date=" + day)
                .http()
                .body();
        int at = law.indexOf("subsidy/publicity-days");
        return law.substring(at, law.indexOf('}', at));
    }

    private static String secondAccountOf(String user) {
        String name = user + ".again";
        Books books = new Books(Store.of(county.home().site()));
        books.change("INSERT INTO rp_user (user_name, staff_id, kind, password_hash) SELECT '" + name
                + "', staff_id, kind, password_hash FROM rp_user WHERE user_name = '" + user + "'");
        books.change("INSERT INTO rp_user_role (user_id, role, division_code) SELECT n.id, r.role, r.division_code"
                + " FROM rp_user n, rp_user u JOIN rp_user_role r ON r.user_id = u.id"
                + " WHERE n.user_name = '" + name + "' AND u.user_name = '" + user + "'");
        return name;
    }
}
