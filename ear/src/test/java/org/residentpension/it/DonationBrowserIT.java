package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.residentpension.platform.BusinessClock;

/** A donation from its registration to the accounts, and the fund of a collective, by the officers whose work it is. */
@OnMoneyCounty
@ExtendWith(Chromium.class)
class DonationBrowserIT {

    private static final String COUNTY = "431224";
    private static final String VILLAGE = "431224124200";
    private static final LocalDate TODAY = LocalDate.now(BusinessClock.ZONE);

    private static MoneyCounty county;
    private static Screens screens;

    @BeforeAll
    static void meet(MoneyCounty started, Screens opened) {
        county = started;
        screens = opened;
        county.books()
                .change("INSERT INTO rp_collective (division_code, legal_name, credit_code, legal_representative,"
                        + " seal_name) VALUES ('" + VILLAGE
                        + "', '松林村股份经济合作社', 'N2431224MF00000001', '测理事长', '松林村股份经济合作社')");
    }

    @Test
    void a_direct_donation_waits_for_the_last_contribution_and_then_goes_into_the_accounts() {
        Payer paid = county.payer();
        Payer unpaid = county.payer();
        pays(paid, "D1");
        Page lead = register("测企业有限公司", "企业", "800");
        person(lead, 0, paid, "500");
        Screens.button(lead, "再加一人").click();
        person(lead, 1, unpaid, "300");
        Screens.button(lead, "核对每人额度").click();
        assertThat(lead.getByText("等待本人缴费")).isVisible();
        assertThat(lead.getByText("3,000.00").first()).isVisible();
        Screens.shot(lead, "donation-checked");

        Screens.button(lead, "登记捐赠").click();
        lead.waitForURL("**/subsidy/donation?id=*");
        assertThat(lead.getByText("暂时不能开具通知单")).isVisible();
        Screens.shot(lead, "donation-registered");
        String address = lead.url();
        pays(unpaid, "D2");
        Page reviewer = at("COUNTY_REVIEWER", address);
        Screens.shot(reviewer, "donation-to-be-noticed");
        Screens.button(reviewer, "开具通知单（2 人，800.00 元）").click();
        assertThat(reviewer.locator(".person-line").getByText("待缴费")).isVisible();
        Page liaison = at("TAX_LIAISON", address);
        liaison.locator(Screens.id("payment:receiptNo")).fill("ZZ-1");
        liaison.locator(Screens.id("payment:amount_input")).fill("800");
        Screens.shot(liaison, "donation-payment");
        Screens.button(liaison, "登记已缴 800.00 元").click();

        assertThat(liaison.locator(".person-line").getByText("已入账")).isVisible();
        Screens.shot(liaison, "donation-posted");
        assertThat(county.books().entries(paid, TODAY.getYear(), "DONATION")).containsExactly("500.00");
        assertThat(county.books().entries(unpaid, TODAY.getYear(), "DONATION")).containsExactly("300.00");
        assertThat(county.books().balance(paid, TODAY.getYear(), "MATCHING")).isEqualByComparingTo("40");
    }

    @Test
    void R_CAP_3_a_donation_above_the_headroom_is_refused_with_the_name_and_the_largest_amount() {
        Payer payer = county.payer();
        pays(payer, "D3");
        Page lead = register("测捐赠人", "个人", "3000.01");
        person(lead, 0, payer, "3000.01");

        Screens.button(lead, "登记捐赠").click();

        assertThat(lead.getByText(payer.name() + " 3000.00")).isVisible();
        Screens.shot(lead, "donation-refused");
    }

    @Test
    void the_fund_of_a_collective_shows_where_every_cent_came_from_and_for_which_notice_it_left() {
        Payer payer = county.payer();
        pays(payer, "D4");
        Page lead = register("测乡贤", "个人", "1000");
        lead.getByText("由村集体管理").click();
        assertThat(lead.getByText("不指定或没有指定完的部分")).isVisible();
        Screens.shot(lead, "donation-managed");
        Screens.button(lead, "登记捐赠").click();
        lead.waitForURL("**/subsidy/donation?id=*");
        String address = lead.url();
        Page clerk = at("TOWNSHIP_CLERK", address);
        clerk.locator(Screens.id("receive:voucher")).fill("YH-1");
        Screens.shot(clerk, "donation-receive");
        Screens.button(clerk, "确认到账 1,000.00 元").click();
        assertThat(clerk.locator(".person-line").getByText("已入专账")).isVisible();
        clerk.getByText("资金专账").last().click();
        clerk.locator(Screens.id("allocate:amount_input")).fill("2000");
        clerk.locator(Screens.id("allocate:voucher")).fill("YH-2");
        clerk.locator(Screens.id("allocate:note")).fill("光伏收益，成员大会决议");
        Screens.shot(clerk, "fund-allocate");
        Screens.button(clerk, "登记划入").click();
        assertThat(balance(clerk)).hasText("3,000.00");

        lead.navigate(address);
        lead.getByText("指定资助对象").click();
        person(lead, 0, payer, "400");
        Screens.shot(lead, "donation-allocate");
        Screens.button(lead, "指定给这些人").click();
        Page reviewer = at("COUNTY_REVIEWER", address);
        Screens.button(reviewer, "开具通知单（1 人，400.00 元）").click();
        assertThat(reviewer.locator(".person-line").getByText("待缴费")).isVisible();
        Page liaison = at("TAX_LIAISON", address);
        liaison.locator(Screens.id("payment:receiptNo")).fill("ZZ-2");
        liaison.locator(Screens.id("payment:amount_input")).fill("400");
        Screens.button(liaison, "登记已缴 400.00 元").click();
        assertThat(liaison.locator(".person-line").getByText("已入账")).isVisible();

        reviewer.navigate(screens.address("subsidy/funds"));
        Screens.shot(reviewer, "funds");
        reviewer.getByText("松林村股份经济合作社").click();
        assertThat(balance(reviewer)).hasText("2,600.00");
        Screens.shot(reviewer, "fund");
        reviewer.getByText("冲正", new Page.GetByTextOptions().setExact(true)).click();
        reviewer.locator(Screens.id("reverse:why")).fill("回单金额登记错误");
        Screens.shot(reviewer, "fund-reverse");
        Screens.button(reviewer, "冲正这一笔").click();
        assertThat(balance(reviewer)).hasText("600.00");
        Screens.shot(reviewer, "fund-reversed");
        assertThat(county.books().entries(payer, TODAY.getYear(), "DONATION")).containsExactly("400.00");
    }

    /** S2-56. Other tests of this class give, too: the page tells whatever the books hold. */
    @Test
    void the_statistics_tell_what_donors_gave_by_channel_and_lead_from_the_county_to_the_village() {
        Payer payer = county.payer();
        pays(payer, "D5");
        Page lead = register("测统计企业", "企业", "650");
        person(lead, 0, payer, "650");
        Screens.button(lead, "登记捐赠").click();
        lead.waitForURL("**/subsidy/donation?id=*");
        Page clerk = at("COUNTY_CLERK", screens.address("subsidy/statistics"));
        assertThat(clerk.locator("h1")).hasText("补助统计");
        clerk.getByText("北斗溪镇", new Page.GetByTextOptions().setExact(true)).click();
        clerk.locator("#parts").getByText("松林村").click();

        String given = county.books()
                .column(
                        "SELECT FORMAT(SUM(amount), 2) FROM rp_donation WHERE division_code = ? AND state <> 'CANCELLED'"
                                + " AND channel = 'DIRECT'",
                        VILLAGE)
                .get(0);
        assertThat(clerk.locator("#donations tr").filter(new Locator.FilterOptions().setHasText("直接资助")))
                .containsText(given);
        Screens.shot(clerk, "subsidy-statistics");
        Download book = clerk.waitForDownload(() -> clerk.getByText("导出统计表").click());
        assertThat(book.suggestedFilename()).isEqualTo("松林村" + TODAY.getYear() + "年集体补助统计表.xlsx");
    }

    @Test
    void every_role_that_reads_them_sees_the_lists() {
        for (String role : new String[] {"VILLAGE_SUPERVISOR", "AUDITOR", "FINANCE_OFFICER"}) {
            Page page = at(role, screens.address("subsidy/donations"));
            assertThat(page.locator("h1")).hasText("捐赠资助");
            Screens.shot(page, "donations-" + role);
        }
    }

    /** The first figure of a fund; the whole of it, for one amount may be a part of another. */
    @Test
    void one_slip_that_two_clerks_enter_at_the_same_moment_comes_into_the_fund_once() {
        String village = "431224124205"; // nobody else's here
        county.books()
                .change("INSERT INTO rp_collective (division_code, legal_name, credit_code, legal_representative,"
                        + " seal_name) VALUES ('" + village
                        + "', '测同时股份经济合作社', 'N2431224MF00000009', '测理事长', '测同时股份经济合作社')");
        String collective = county.books()
                .column("SELECT id FROM rp_collective WHERE division_code = ?", village)
                .get(0);
        String address = screens.address("subsidy/fund?id=" + collective);
        Page first = slip(address);
        Page second = slip(address);

        try (Brake brake = Brake.onFund(county.store(), Long.parseLong(collective))) {
            for (Page clerk : List.of(first, second)) {
                clerk.waitForRequest(
                        "**/subsidy/fund*", () -> Screens.button(clerk, "登记划入").click());
            }
            assertThat(brake.count("SELECT COUNT(*) FROM rp_fund_entry WHERE collective_id = ?", collective))
                    .isZero();
        }

        Patience.until(
                "what one of the two is told",
                () -> first.getByText("凭证号 YH-9 已经登记过").isVisible()
                        || second.getByText("凭证号 YH-9 已经登记过").isVisible());
        assertThat(county.books().column("SELECT amount FROM rp_fund_entry WHERE collective_id = ?", collective))
                .containsExactly("700.00");
    }

    private static Page slip(String address) {
        Page clerk = at("TOWNSHIP_CLERK", address);
        clerk.locator(Screens.id("allocate:amount_input")).fill("700");
        clerk.locator(Screens.id("allocate:voucher")).fill("YH-9");
        clerk.locator(Screens.id("allocate:note")).fill("同一张回单");
        return clerk;
    }

    private static Locator balance(Page fund) {
        return fund.locator(".figures .value").first();
    }

    private static Page register(String donor, String type, String amount) {
        Page lead = at("VILLAGE_COLLECTIVE_LEAD", screens.address("subsidy/donation-new"));
        Screens.choose(lead, "donation:donorType", type);
        lead.locator(Screens.id("donation:donorName")).fill(donor);
        lead.locator(Screens.id("donation:amount_input")).fill(amount);
        return lead;
    }

    private static void person(Page lead, int row, Payer payer, String amount) {
        lead.locator("[id$=':" + row + ":name']").fill(payer.name());
        lead.locator("[id$=':" + row + ":number']").fill(payer.idNumber());
        lead.locator("[id$=':" + row + ":share_input']").fill(amount);
    }

    private static Page at(String role, String address) {
        Page page = screens.signIn(role, COUNTY);
        page.navigate(address);
        return page;
    }

    private static void pays(Payer payer, String receiptNo) {
        String file = new PaymentRows()
                .row(payer, TODAY.getYear(), "正常", "300", TODAY + " 00:00:00", TODAY.toString(), receiptNo, "成功")
                .csv();
        assertThat(county.take("TAX_PAYMENTS", "TAX_LIAISON", TODAY.getYear(), "税务回盘.csv", file)
                        .state())
                .isEqualTo("DONE");
    }
}
