package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Setting targets on the sheet. Leaves the demonstration as it was. */
@InBrowser
class TargetsBrowserIT {

    private static Screens screens;

    @BeforeAll
    static void meet(Screens demonstration) {
        screens = demonstration;
    }

    @Test
    void villages_that_do_not_add_up_are_told_while_typing_and_refused_on_saving() {
        Page page = sheet();

        type(field(page, "松林村"), "930");
        assertThat(page.locator(".target-sum").first()).hasText("8,325 相差 -1");
        page.getByText("保存目标任务").click();

        assertThat(page.locator("#messages")).containsText("各村任务数之和 8,325 与全镇任务数 8,326 相差 1");
        assertThat(field(page, "松林村")).hasValue("930");
        Screens.shot(page, "targets-refused");
    }

    @Test
    void what_is_no_number_is_told_at_its_field() {
        Page page = sheet();

        type(field(page, "松林村"), "9人");

        assertThat(page.locator(".ui-message-error")).containsText("“9人”不是数字");
    }

    @Test
    void a_change_that_adds_up_is_saved_and_taken_back() {
        Page page = sheet();

        type(field(page, "松林村"), "930");
        type(field(page, "林果村"), "703");
        page.getByText("保存目标任务").click();
        assertThat(page.locator("#messages")).containsText("目标任务已保存");
        type(field(page, "松林村"), "931");
        type(field(page, "林果村"), "702");
        page.getByText("保存目标任务").click();

        assertThat(field(page, "松林村")).hasValue("931");
        assertThat(page.locator(".target-sum").first()).hasText("8,326");
    }

    @Test
    void of_two_who_change_the_same_plan_the_second_is_asked_to_look_again() {
        Page first = sheet();
        Page second = sheet();

        type(field(first, "茅坡村"), "1017");
        type(field(first, "坪溪村"), "456");
        first.getByText("保存目标任务").click();
        assertThat(first.locator("#messages")).containsText("目标任务已保存");
        type(field(second, "茅坡村"), "1019");
        second.getByText("保存目标任务").click();

        assertThat(second.locator("#messages")).containsText("刚刚被别人改过");
        type(field(first, "茅坡村"), "1018");
        type(field(first, "坪溪村"), "455");
        first.getByText("保存目标任务").click();
        assertThat(first.locator(".target-sum").first()).hasText("8,326");
    }

    @Test
    void a_leader_does_not_set_her_own_targets() {
        Page page = screens.signIn("TOWNSHIP_LEADER", "431224");

        page.navigate(screens.address("system/targets?division=431224124000&year=2023"));

        assertThat(page.locator("#sheet, .targets")).hasCount(0);
    }

    private static Page sheet() {
        Page page = screens.signIn("COUNTY_ADMIN", "431224");
        page.navigate(screens.address("system/targets?division=431224124000&year=2023"));
        return page;
    }

    private static Locator field(Page page, String village) {
        return page.locator("input[title='" + village + " 参保缴费人数']");
    }

    private static void type(Locator field, String text) {
        Page page = field.page();
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> {
            field.fill(text);
            field.press("Tab");
        });
    }
}
