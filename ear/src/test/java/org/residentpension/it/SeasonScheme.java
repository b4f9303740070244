package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.residentpension.it.SeasonPages.LEAD;
import static org.residentpension.it.SeasonPages.SUPERVISOR;

import com.microsoft.playwright.Page;
import org.residentpension.demo.town.Cooperative;

/** What officers do about the scheme of a village, from the pilot to the county's approval, by the fields and buttons of their pages. */
final class SeasonScheme {

    private final SeasonPages pages;
    private final SeasonOffice office;

    SeasonScheme(SeasonPages pages) {
        this.pages = pages;
        this.office = pages.office();
    }

    void joinThePilot(Cooperative village) {
        Page lead = pages.collective(LEAD, village);
        SeasonOffice.number(lead, "pilotApply:last", "186000.00");
        SeasonOffice.number(lead, "pilotApply:this", "205000.00");
        SeasonOffice.number(lead, "pilotApply:disposable", "60000.00");
        SeasonOffice.type(lead, "pilotApply:reason", "集体经济收入稳定，成员会议同意参加试点");
        office.press(lead, "pilotApply:apply", "申请");
        office.press(pages.collective("TOWNSHIP_LEADER", village), "pilotDecide:recommend", "推荐");
        office.press(pages.collective("COUNTY_HRSS_APPROVER", village), "pilotDecide:list", "试点");
    }

    void drawUp(Cooperative village) {
        Page lead = pages.collective(LEAD, village);
        lead.locator("a[href*='subsidy/edit']").first().click();
        SeasonDraft draft = new SeasonDraft(lead);
        switch (village.key()) {
            case "A" -> draft.byGroupAndStep();
            case "B" -> draft.byPercent();
            default -> draft.flat();
        }
        office.shot(lead, "draft-" + village.spelled());
        lead.locator(Screens.id("scheme:save")).click();
        pages.isScheme(village, lead);
    }

    /** The four meetings, each with its minutes. */
    void deliberate(Cooperative village) {
        Page lead = pages.scheme(LEAD, village);
        meet(lead, "2024-07-03", "村党支部办公室", 1);
        meet(lead, "2024-07-05", "村委会会议室", 2);
        SeasonOffice.number(lead, "deliberate:eligible", "30");
        SeasonOffice.number(lead, "deliberate:present", "27");
        meet(lead, "2024-07-08", "村党群服务中心", 3);
        SeasonOffice.day(lead, "deliberate:noticeOn", "2024-07-10");
        SeasonOffice.number(lead, "deliberate:eligible", "45");
        SeasonOffice.number(lead, "deliberate:present", "41");
        SeasonOffice.number(lead, "deliberate:inFavour", "38");
        meet(lead, "2024-07-22", "村文化礼堂", 4);
    }

    private void meet(Page lead, String day, String place, int number) {
        SeasonOffice.day(lead, "deliberate:heldOn", day);
        SeasonOffice.type(lead, "deliberate:place", place);
        SeasonOffice.type(lead, "deliberate:minutesNo", "会议记录〔2024〕" + number + "号");
        office.press(lead, "deliberate:save", "记录");
        prove(lead, "prove:minutes");
    }

    void disclose(Cooperative village) {
        Page supervisor = pages.scheme(SUPERVISOR, village);
        SeasonOffice.type(supervisor, "disclose:place", "村务公开栏");
        SeasonOffice.day(supervisor, "disclose:from", "2024-07-22");
        office.press(supervisor, "disclose:save", "公示");
        prove(supervisor, "prove:photo");
    }

    /** The scan of what was just recorded. */
    private void prove(Page page, String button) {
        office.handIn(page, button, "已保存证明材料");
    }

    /** The township looks at what the village resolved and agrees. */
    void submit(Cooperative village) {
        office.press(pages.scheme(LEAD, village), "submit:save", "乡镇");
        Page leader = pages.scheme("TOWNSHIP_LEADER", village);
        String money = leader.locator("#frozen .value").nth(1).innerText();
        assertThat(leader.locator("#frozen tfoot")).containsText(money);
        office.shot(leader, "frozen-" + village.spelled());
        office.press(leader, "approve:township", "同意");
    }

    void approve(Cooperative village) {
        office.press(pages.scheme("COUNTY_HRSS_APPROVER", village), "approve:county", "批准");
    }
}
