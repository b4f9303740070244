package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people see when there is nothing, when something broke, and when their page is too old. */
@InBrowser
class FailuresBrowserIT {

    private static Screens screens;

    @BeforeAll
    static void meet(Screens demonstration) {
        screens = demonstration;
    }

    @Test
    void a_list_without_rows_says_why_and_what_to_do() {
        Page page = screens.signIn("COUNTY_CLERK", "431224");

        page.navigate(screens.address("person/list?name=无此姓名"));

        assertThat(page.locator(".empty")).containsText("没有符合条件的人员");
        assertThat(page.locator(".empty")).containsText("请去掉上面的某个条件再查");
        assertThat(page.locator(".chip")).containsText("姓名以“无此姓名”开头");
        page.locator(".chip").click();
        assertThat(page.locator(".opens tbody tr").first()).isVisible();
    }

    @Test
    void S13_a_page_that_breaks_shows_a_number_that_the_log_explains() throws SQLException, IOException {
        Page page = screens.signIn("COUNTY_CLERK", "431224");
        Rows.asOwner(screens.county(), "RENAME TABLE rp_task TO rp_task_away");
        Response answer;
        try {
            answer = page.navigate(screens.address("contribution/tasks"));
        } finally {
            Rows.asOwner(screens.county(), "RENAME TABLE rp_task_away TO rp_task");
        }

        assertThat(answer.status()).isEqualTo(500);
        assertThat(page.locator("h1")).hasText("系统暂时无法完成这一步");
        String number = page.locator(".incident").innerText();
        assertThat(number).matches("[0-9A-F]{8}");
        assertThat(page.content()).doesNotContain("rp_task").doesNotContain("Exception");
        assertThat(Files.readString(screens.county().home().serverLog()))
                .contains("incident " + number + " at GET")
                .contains("rp_task' doesn't exist");
        Screens.shot(page, "failure-zh");
    }

    @Test
    void S13_an_action_that_breaks_leads_to_the_number_as_well() throws SQLException, IOException {
        Page page = screens.signIn("COUNTY_CLERK", "431224");
        page.navigate(screens.address("password"));
        type(page, "old", "new-Password-1", "new-Password-1");
        Rows.asOwner(screens.county(), "RENAME TABLE rp_used_token TO rp_used_token_away");
        try {
            Screens.button(page, "保存新密码").click();
            page.waitForURL("**/failure?incident=*");
        } finally {
            Rows.asOwner(screens.county(), "RENAME TABLE rp_used_token_away TO rp_used_token");
        }

        String number = page.locator(".incident").innerText();
        assertThat(number).matches("[0-9A-F]{8}");
        assertThat(Files.readString(screens.county().home().serverLog())).contains("incident " + number + " at POST");
    }

    @Test
    void a_page_that_the_server_forgot_opens_anew_and_says_what_to_do() {
        Page page = screens.signIn("COUNTY_CLERK", "431224");
        page.navigate(screens.address("password"));
        page.evaluate(
                "document.querySelectorAll(\"[name='jakarta.faces.ViewState']\").forEach(state => state.value = '1:1')");

        type(page, "old", "new-Password-1", "new-Password-1");
        Screens.button(page, "保存新密码").click();

        assertThat(page.locator("#messages")).containsText("页面停留时间过长，已为您重新打开");
        assertThat(page).hasURL(Pattern.compile(".*/password$"));
    }

    @Test
    void an_action_after_the_session_ended_leads_to_the_sign_in_and_back_to_the_page() {
        Page page = screens.signIn("COUNTY_ADMIN", "431224");
        page.navigate(screens.address("system/targets?division=431224124000&year=2023"));
        page.context()
                .addCookies(List.of(new Cookie("RPSESSION", "0123456789abcdef0123456789ab")
                        .setDomain("localhost")
                        .setPath("/resident-pension")));

        page.locator("input[title='松林村 参保缴费人数']").fill("930");
        page.locator("input[title='松林村 参保缴费人数']").press("Tab");

        assertThat(page.locator(".notice.amber")).containsText("登录已超时");
        screens.signInOn(
                page,
                screens.county().demonstrationUser("COUNTY_ADMIN", "431224"),
                screens.county().demonstrationPassword());
        assertThat(page).hasURL(Pattern.compile(".*/system/targets.*division=431224124000.*"));
        assertThat(page.locator("input[title='松林村 参保缴费人数']")).hasValue("931");
    }

    private static void type(Page page, String old, String wanted, String again) {
        page.locator(Screens.id("password:oldPassword")).fill(old);
        page.locator(Screens.id("password:newPassword")).fill(wanted);
        page.locator(Screens.id("password:repeated")).fill(again);
    }
}
