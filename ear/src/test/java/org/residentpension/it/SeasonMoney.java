package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.residentpension.it.SeasonPages.SUPERVISOR;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.residentpension.demo.town.Cooperative;

/** What officers do about the money of a village's run: fund, check, review, notice, receipts, posting, disclosed result, archive. */
final class SeasonMoney {

    private final SeasonPages pages;
    private final SeasonOffice office;

    SeasonMoney(SeasonPages pages) {
        this.pages = pages;
        this.office = pages.office();
    }

    /** Without it no notice goes out (R-SCH-6). */
    void putIntoTheFund(Cooperative village) {
        Page clerk = pages.at("TOWNSHIP_CLERK", "subsidy/funds");
        clerk.locator("a:text-is('" + village.legalName() + "')").click();
        clerk.waitForURL(SeasonOffice.page("subsidy/fund"));
        SeasonOffice.number(clerk, "allocate:amount", SeasonFigures.PUT_IN.toPlainString());
        SeasonOffice.day(clerk, "allocate:on", "2024-11-04");
        SeasonOffice.type(clerk, "allocate:voucher", "转-" + village.key());
        SeasonOffice.type(clerk, "allocate:note", "成员大会决议，划入集体补助专账");
        office.press(clerk, "allocate:save", "划入已登记");
    }

    void check(Cooperative village) {
        office.press(pages.run("COUNTY_CLERK", village), "check:save", "县级核对");
    }

    void review(Cooperative village) {
        office.press(pages.run("COUNTY_REVIEWER", village), "review:save", "县级复核");
    }

    void giveNotice(Cooperative village) {
        office.press(pages.run("COUNTY_REVIEWER", village), "issue:save", "开具缴费通知单");
    }

    void receiveInPart(Cooperative village) {
        receive(village, SeasonFigures.FIRST_PART, "2024-11-15", 1, "部分缴费");
    }

    void receiveTheRest(Cooperative village) {
        BigDecimal rest = new BigDecimal(pages.total(village)).subtract(SeasonFigures.FIRST_PART);
        receive(village, rest, "2024-11-18", 2, "已缴清");
    }

    private void receive(Cooperative village, BigDecimal amount, String day, int part, String told) {
        Page liaison = pages.run("TAX_LIAISON", village);
        SeasonOffice.type(liaison, "receipt:receiptNo", "3602992024" + village.key() + part);
        SeasonOffice.number(liaison, "receipt:amount", amount.toPlainString());
        SeasonOffice.day(liaison, "receipt:paidOn", day);
        office.press(liaison, "receipt:save", "登记税务回执");
        assertThat(pages.run("TAX_LIAISON", village).locator(".person-line").first())
                .containsText(told);
    }

    void post(Cooperative village) {
        Page reviewer = pages.run("COUNTY_REVIEWER", village);
        SeasonOffice.day(reviewer, "post:on", "2024-11-18");
        office.press(reviewer, "post:save", "补助入账");
    }

    /** The run is not archived without a photograph of where the result hangs. */
    void discloseTheResult(Cooperative village) {
        Page supervisor = pages.run(SUPERVISOR, village);
        SeasonOffice.type(supervisor, "disclose:place", "村务公开栏");
        office.press(supervisor, "disclose:save", "公开补助结果");
        assertThat(pages.run("COUNTY_CLERK", village).locator("[id='archive'] .notice"))
                .containsText("照片");
        office.handIn(pages.run(SUPERVISOR, village), "photo:save", "上传结果公开照片");
    }

    void archive(Cooperative village) {
        Page clerk = pages.run("COUNTY_CLERK", village);
        office.press(clerk, "archive:save", "归档");
        assertThat(clerk.locator(".person-line").first()).containsText("已归档");
    }

    /** A posted amount names whoever had a hand in it, and the law. */
    void seeWhereAnAmountComesFrom(Cooperative village) {
        Page clerk = pages.run("COUNTY_CLERK", village, "POSTED");
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

    /** The trail tells the sum as money, and of how many lines it is. */
    void seeWhoArchived(Cooperative village) {
        Page auditor = office.at("AUDITOR", village.village(), "system/audit?event=RUN_ARCHIVE");
        assertThat(auditor.locator("main table").first()).containsText(Pattern.compile("已归档 \\d+ 条 ¥[\\d,]+\\.\\d{2}"));
        office.shot(auditor, "trail");
    }
}
