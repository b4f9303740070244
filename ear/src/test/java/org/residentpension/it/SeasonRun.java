package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.residentpension.it.SeasonPages.LEAD;
import static org.residentpension.it.SeasonPages.SUPERVISOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.residentpension.demo.town.Cooperative;

/** What officers do about the run of a village before the county has it: extract, lines, lists, objections, the sealed form. */
final class SeasonRun {

    private final SeasonPages pages;
    private final SeasonOffice office;

    SeasonRun(SeasonPages pages) {
        this.pages = pages;
        this.office = pages.office();
    }

    void open(Cooperative village) {
        Page clerk = pages.at("TOWNSHIP_CLERK", "subsidy/runs?year=2024");
        Screens.choose(clerk, "open:scheme", village.legalName());
        clerk.locator(Screens.id("open:save")).click();
        pages.isRun(village, clerk);
    }

    void extract(Cooperative village) {
        office.press(pages.run("TOWNSHIP_CLERK", village), "extract:save", "导出缴费明细");
    }

    void calculate(Cooperative village) {
        office.press(pages.run("TOWNSHIP_CLERK", village), "calculate:save", "计算补助");
    }

    void confirm(Cooperative village) {
        office.press(pages.run(LEAD, village), "confirm:save", "逐人确认");
    }

    /** Without a mouse. */
    void confirmWithout(String person, Cooperative village) {
        Page lead = pages.run(LEAD, village);
        leaveOutByKeys(lead, person, "误以为已经迁出本村");
        lead.keyboard().press("Control+s");
        office.enter(lead, "confirm:save", "逐人确认");
    }

    /** To the list, down to her row, into the form, the reason, and back to the row. */
    private void leaveOutByKeys(Page lead, String person, String why) {
        lead.keyboard().press("/");
        assertThat(lead.locator("#state")).isFocused();
        lead.locator("[id='lines:rows_data'] tr[tabindex='0']").focus();
        Locator row = SeasonPages.row(lead, person);
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

    void hangOut(Cooperative village) {
        Page supervisor = pages.run(SUPERVISOR, village);
        SeasonOffice.type(supervisor, "publicize:place", "村务公开栏");
        office.press(supervisor, "publicize:save", "开始公示");
        supervisor.locator("a[href*='subsidy/paper']").first().click();
        assertThat(supervisor.locator("tbody tr").first()).containsText("********");
        office.shot(supervisor, "public-list-" + village.spelled());
    }

    /** The county says that she is this village's member. */
    void release(String person, Cooperative village) {
        Page clerk = pages.line("COUNTY_CLERK", village, person, "EXCEPTION");
        assertThat(clerk.locator(".notice.amber").first()).isVisible();
        SeasonOffice.type(clerk, "exception:why", "两社名册核对，户籍和承包地都在蛟潭村");
        office.press(clerk, "exception:release", "核定重复人员归属");
        Page run = pages.run("COUNTY_CLERK", village);
        assertThat(run.locator("a[href*='subsidy/paper']", new Page.LocatorOptions().setHasText("变更人员")))
                .hasCount(1);
        office.shot(run, "released");
    }

    void object(String person, Cooperative village) {
        Page supervisor = pages.line(SUPERVISOR, village, person, "EXCLUDED");
        supervisor.getByText("登记异议").first().click();
        SeasonOffice.type(supervisor, "object:raisedBy", "本人");
        SeasonOffice.type(supervisor, "object:contact", "13900000000");
        SeasonOffice.type(supervisor, "object:content", "我没有迁出，今年已经缴费，应当列入名单");
        SeasonOffice.type(supervisor, "object:evidence", "户口簿和今年的缴费收据");
        office.press(supervisor, "object:save", "登记异议");
        Page recorded = pages.run(SUPERVISOR, village);
        recorded.getByText("上传异议证据").first().click();
        office.handIn(recorded, "prove:save", "上传异议证据");
    }

    /** With the township's consent she comes onto the list. */
    void upholdTheObjection(Cooperative village) {
        Page leader = pages.run("TOWNSHIP_LEADER", village);
        office.press(leader, id(leader, "consent:save"), "同意处理异议");
        Page lead = pages.run(LEAD, village);
        String form = id(lead, "decide:uphold").replace(":uphold", "");
        Screens.choose(lead, form + ":change", "增加");
        SeasonOffice.type(lead, form + ":why", "核对户籍，确未迁出，补列");
        office.press(lead, form + ":uphold", "处理异议");
    }

    private static String id(Page page, String ending) {
        return page.locator("[id$=':" + ending + "']").first().getAttribute("id");
    }

    void takeDown(Cooperative village) {
        photographEveryList(village);
        office.press(pages.run(SUPERVISOR, village), "close:save", "结束公示");
    }

    /** The first list without a photograph of where it hangs, until there is none. */
    private void photographEveryList(Cooperative village) {
        Page supervisor = pages.run(SUPERVISOR, village);
        while (missing(supervisor).count() > 0) {
            office.shot(supervisor, "photograph-" + village.spelled());
            office.handIn(supervisor, "hung:save", "上传公示照片");
            supervisor = pages.run(SUPERVISOR, village);
        }
    }

    private static Locator missing(Page page) {
        return page.locator("form[id='hung']").getByText("未上传");
    }

    void seal(Cooperative village) {
        Page lead = pages.run(LEAD, village);
        SeasonOffice.number(lead, "apply:printed", pages.total(village));
        SeasonOffice.type(lead, "apply:hash", figure(lead, "校验码"));
        SeasonOffice.day(lead, "apply:sealedOn", "2024-10-29");
        office.press(lead, "apply:save", "登记盖章申报表");
    }

    private static String figure(Page page, String label) {
        return page.locator(".figure", new Page.LocatorOptions().setHasText(label))
                .locator(".value")
                .innerText()
                .strip();
    }
}
