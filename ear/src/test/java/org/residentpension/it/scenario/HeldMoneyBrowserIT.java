package org.residentpension.it.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.residentpension.it.scenario.PlayedOffice.step;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.residentpension.it.Chromium;
import org.residentpension.it.Screens;

/**
 * On the screen: the run of a matter beside the village's own, the money of somebody whose account was settled too early, and a notice
 * that a collective pays only in part.
 */
@ExtendWith(Chromium.class)
class HeldMoneyBrowserIT {

    private static PlayedScreens screens;

    @BeforeAll
    static void play(Browser browser) throws Exception {
        screens = new PlayedScreens("held", browser);
        screens.play(season());
    }

    @AfterAll
    static void stop() {
        screens.close();
    }

    @Test
    void the_township_opens_the_run_of_a_matter_beside_the_villages_own() {
        Page clerk = screens.at("townClerkJX", "subsidy/runs?year=2024");
        Screens.shot(clerk, "matter-runs");

        Screens.choose(clerk, "open:scheme", "一事一策 修路");
        Screens.button(clerk, "开展 2024 年度补助").click();

        clerk.waitForURL("**/subsidy/run?id=*");
        assertThat(clerk.locator(".person-line")).containsText("一事一策 修路");
        Screens.shot(clerk, "matter-run");
        clerk.navigate(screens.address("subsidy/runs?year=2024"));
        assertThat(clerk.locator("table.plain")).containsText("一事一策 修路");
        assertThat(clerk.locator(Screens.id("open:scheme"))).hasCount(0);
        Screens.shot(clerk, "matter-runs-open");
    }

    @Test
    void held_money_is_proposed_by_the_clerk_and_paid_to_the_heirs_by_the_reviewer() throws SQLException {
        String run = "subsidy/run?id="
                + screens.text("SELECT r.id FROM rp_subsidy_run r JOIN rp_subsidy_scheme s ON s.id = r.scheme_id"
                        + " WHERE s.scheme_scope = 'VILLAGE' AND r.state = 'POSTED'");
        Page clerk = screens.at("countyClerkJX", run);
        assertThat(clerk.getByText("已缴未能入账的补助").first()).isVisible();
        clerk.locator(Screens.id("held:document")).fill("浮人社函〔2024〕7号");
        clerk.locator(Screens.id("held:why")).fill("账户已结算，继承人已确认");
        Screens.button(clerk, "提交县复核决定").click();
        Locator problem = clerk.locator("#messages");
        assertThat(problem).containsText("支付给继承人的还要写明收款人");
        Screens.shot(clerk, "held-incomplete");
        clerk.locator(Screens.id("held:payee")).fill("测继承人");
        Screens.button(clerk, "提交县复核决定").click();
        assertThat(clerk.getByText("待决定").first()).isVisible();
        clerk.getByText("已缴未能入账的补助").first().scrollIntoViewIfNeeded();
        Screens.shot(clerk, "held-proposed");

        Page reviewer = screens.at("countyReviewerJX", run);
        reviewer.getByText("已缴未能入账的补助").first().scrollIntoViewIfNeeded();
        Screens.shot(reviewer, "held-to-decide");
        Screens.button(reviewer, "同意，立即办理").click();

        assertThat(reviewer.getByText("已决定").first()).isVisible();
        reviewer.getByText("已缴未能入账的补助").first().scrollIntoViewIfNeeded();
        Screens.shot(reviewer, "held-decided");
        Assertions.assertThat(screens.text(
                        "SELECT CONCAT(COUNT(*), ' ', SUM(e.amount)) FROM rp_account_entry e JOIN rp_journal j"
                                + " ON j.id = e.journal_id WHERE j.kind = 'HEIRS'"))
                .isEqualTo("2 0.00");
        Assertions.assertThat(screens.text("SELECT GROUP_CONCAT(CONCAT(g.ledger, ' ', g.amount) ORDER BY g.ledger) FROM"
                        + " rp_journal_leg g JOIN rp_journal j ON j.id = g.journal_id WHERE j.kind = 'HEIRS'"))
                .isEqualTo("COLLECTIVE_PAYMENT -80.00,PAYOUT 80.00");
    }

    @Test
    void a_notice_that_is_paid_in_part_is_closed_by_the_reviewer_who_gives_a_reason_if_not() throws SQLException {
        Page reviewer = screens.at(
                "countyReviewerJX", "subsidy/run?id=" + screens.text("SELECT run_id FROM rp_notice_closing"));
        assertThat(reviewer.getByText("退出补助 140.00 元，退还集体 50.00 元").first()).isVisible();
        reviewer.locator("details:has([id$=':close:why']) summary").click();
        reviewer.locator("[id$=':close:refuse']").click();
        assertThat(reviewer.locator("[id$=':close:whyProblem']")).not().isEmpty();
        assertThat(reviewer.locator("[id$=':close:why']")).isVisible();
        Screens.shot(reviewer, "closing-without-reason");

        reviewer.locator("[id$=':close:approve']").click();

        assertThat(reviewer.locator(".person-line").first()).containsText("已缴清");
        assertThat(reviewer.locator("[id$=':close:approve']")).hasCount(0);
        assertThat(reviewer.getByText("countyReviewerJX 决定").first()).isVisible();
        Screens.shot(reviewer, "closing-decided");
    }

    /** A paid; P1 dies and her account is settled; then posted, so that her line waits. B pays a part and no more. */
    private static Map<String, Object> season() {
        Map<String, Object> matter = Map.of(
                "key", "修路",
                "extends", "SCH-A",
                "schemeScope", "MATTER",
                "components", List.of(Map.of("kind", "FLAT", "amount", "50.00")));
        Map<String, Object> paid = Map.of("payments", List.of(Map.of("amount", "1000.00", "paidOn", "2024-05-10")));
        Map<String, Object> inB =
                Map.of("memberOf", List.of(Map.of("collective", "B")), "payments", paid.get("payments"));
        return Map.of(
                "id",
                "SEE-01",
                "kind",
                "scenario",
                "given",
                Map.of(
                        "region", "REG-JX",
                        "schemes", List.of("SCH-A", matter, "SCH-B"),
                        "persons", Map.of("P1", paid, "P2", paid, "Q1", inB, "Q2", inB)),
                "steps",
                List.of(
                        step(
                                "2024-11-07T12:00",
                                null,
                                "advance",
                                Map.of("runs", List.of("A-2024", "B-2024"), "to", "NOTICE_ISSUED")),
                        step("2024-11-15T10:00", null, "advance", Map.of("run", "A-2024", "to", "PAID")),
                        step(
                                "2024-11-16T15:00",
                                "assistantA",
                                "recordDeath",
                                Map.of("person", "P1", "diedOn", "2024-11-16")),
                        step("2024-11-17T10:00", "countyReviewerJX", "settleAccount", Map.of("person", "P1")),
                        step("2024-11-20T10:00", "countyReviewerJX", "post", Map.of("run", "A-2024")),
                        step("2024-11-21T10:00", "taxJX", "taxReceipt", Map.of("run", "B-2024", "amount", "50.00")),
                        step("2024-11-22T10:00", "countyClerkJX", "proposeClosing", Map.of("run", "B-2024"))));
    }
}
