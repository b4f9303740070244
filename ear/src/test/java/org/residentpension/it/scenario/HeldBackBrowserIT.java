package org.residentpension.it.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.residentpension.it.scenario.PlayedOffice.step;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.residentpension.it.Chromium;
import org.residentpension.it.Screens;

/** On the screen: a run too far from last year's, a village that leaves the pilot, two claims of a collective for its money. */
@ExtendWith(Chromium.class)
class HeldBackBrowserIT {

    private static PlayedScreens screens;

    @BeforeAll
    static void play(Browser browser) throws Exception {
        screens = new PlayedScreens("back", browser);
        screens.play(years());
    }

    @AfterAll
    static void stop() {
        screens.close();
    }

    @Test
    void a_run_too_far_from_last_years_says_so_and_offers_nobody_to_confirm_it() throws SQLException {
        Page lead = screens.at("leadA", run(2025));

        assertThat(lead.locator(".notice.red").first()).containsText("合计 160.00 元，上年 80.00 元");
        assertThat(lead.locator(Screens.id("confirm"))).hasCount(0);
        assertThat(lead.getByText("调整", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        Screens.shot(lead, "band");
    }

    @Test
    void a_village_leaves_the_pilot_only_with_its_application() throws SQLException {
        String scheme = "subsidy/scheme?id="
                + screens.text("SELECT id FROM rp_subsidy_scheme WHERE division_code = '360222103203'");
        Page approver = screens.at("hrssApproverJX", scheme);
        approver.locator("summary", new Page.LocatorOptions().setHasText("退出试点"))
                .click();
        approver.locator(Screens.id("exit:why")).fill("集体成员会议决定退出");
        Screens.button(approver, "登记退出").click();
        assertThat(approver.locator("#messages")).containsText("上传该组织的申请或决议");
        Screens.shot(approver, "exit-incomplete");
        assertThat(approver.locator(Screens.id("exit:why"))).hasValue("集体成员会议决定退出");
        byte[] scan = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        approver.locator(Screens.id("exit:file_input"))
                .setInputFiles(new FilePayload("退出申请.pdf", "application/pdf", scan));
        Screens.button(approver, "登记退出").click();

        assertThat(approver.locator(".person-line")).containsText("已退出");
        assertThat(approver.getByText("退出申请.pdf")).isVisible();
        assertThat(approver.locator(".timeline .next")).hasCount(0);
        Screens.shot(approver, "exit-done");
    }

    @Test
    void of_two_claims_each_is_answered_in_its_own_words() throws SQLException {
        Page clerk = screens.at("countyClerkJX", run(2024));
        Locator answers = clerk.locator("[id$=':claim:why']");
        assertThat(answers).hasCount(2);
        Screens.shot(clerk, "claims-open");
        answers.first().fill("第一条：名单与入账一致");
        clerk.locator("[id$=':claim:refused']").first().click();
        assertThat(clerk.getByText("第一条：名单与入账一致")).isVisible();
        assertThat(answers).hasCount(1);
        answers.first().fill("第二条：名单与入账一致");
        clerk.locator("[id$=':claim:refused']").first().click();

        assertThat(clerk.getByText("第二条：名单与入账一致")).isVisible();
        assertThat(answers).hasCount(0);
        Screens.shot(clerk, "claims-answered");
    }

    private static String run(int year) throws SQLException {
        return "subsidy/run?id=" + screens.text("SELECT id FROM rp_subsidy_run WHERE subsidy_year = " + year);
    }

    /** One person more in the second year is twice the money of the first. */
    private static Map<String, Object> years() {
        Map<String, Object> next =
                Map.of("key", "SCH-A5", "extends", "SCH-A", "year", 2025, "countyApprovedOn", "2024-12-20");
        Map<String, Object> leaving =
                Map.of("key", "SCH-C5", "extends", "SCH-C", "year", 2025, "countyApprovedOn", "2024-12-20");
        Map<String, Object> paid = Map.of("amount", "1000.00", "paidOn", "2024-05-10");
        Map<String, Object> paidNext = Map.of("amount", "1000.00", "paidOn", "2025-05-10", "year", 2025);
        Map<String, Object> claim = Map.of("run", "A-2024", "reason", "WRONG_PERSON");
        return Map.of(
                "id",
                "SEE-02",
                "kind",
                "scenario",
                "given",
                Map.of(
                        "region", "REG-JX",
                        "parameters", Map.of("yearBand", "30"),
                        "schemes", List.of("SCH-A", next, leaving),
                        "persons",
                                Map.of(
                                        "P1", Map.of("payments", List.of(paid, paidNext)),
                                        "P2", Map.of("payments", List.of(paidNext)))),
                "steps",
                List.of(
                        step("2024-11-20T12:00", null, "advance", Map.of("run", "A-2024", "to", "POSTED")),
                        step("2024-11-21T09:00", "leadA", "requestSubsidyRefund", claim),
                        step("2024-11-21T10:00", "leadA", "requestSubsidyRefund", claim),
                        step("2025-10-16T12:00", null, "advance", Map.of("run", "A-2025", "to", "CALCULATED"))));
    }
}
