package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.residentpension.demo.town.SyntheticId;

/** An account from its opening to its end, as the security administrator and its holder see it. */
@InBrowser
class AccountsBrowserIT {

    private static final String PASSWORD = "Zhu-Ma-2026!";

    private static Screens screens;

    @BeforeAll
    static void meet(Screens demonstration) {
        screens = demonstration;
    }

    @Test
    void a_first_password_opens_nothing_but_the_page_where_it_is_changed() {
        Page administrator = screens.signIn("SECURITY_ADMIN", "431224");
        String first = open(administrator, "browser.first", 711);

        Page holder = screens.open("sign-in");
        screens.signInOn(holder, "browser.first", first);
        assertThat(holder.locator(".lead")).containsText("首次登录须先修改密码");
        holder.navigate(screens.address("person/list"));
        assertThat(holder.locator("h1")).hasText("修改密码");

        change(holder, first, "kurz", "kurz");
        assertThat(holder.locator("#messages")).containsText("新密码至少十位");
        change(holder, first, PASSWORD, "Zhu-Ma-2027!");
        assertThat(holder.locator("#messages")).containsText("两次输入的新密码不一致");
        change(holder, "wrong", PASSWORD, PASSWORD);
        assertThat(holder.locator("#messages")).containsText("原密码不正确");
        change(holder, first, PASSWORD, PASSWORD);
        assertThat(holder.locator("#messages")).containsText("密码已修改");

        holder.navigate(screens.address("person/list"));
        assertThat(holder.locator("h1")).hasText("参保人员");
    }

    @Test
    void D1_five_wrong_passwords_lock_the_account_until_the_administrator_unlocks_it() {
        Page administrator = screens.signIn("SECURITY_ADMIN", "431224");
        String first = open(administrator, "browser.locked", 713);
        administrator.getByText("查看账号").click();
        String account = administrator.url();
        Page holder = screens.open("sign-in");
        for (int i = 0; i < 5; i++) {
            screens.signInOn(holder, "browser.locked", "wrong");
            assertThat(holder.locator(".notice.red")).containsText("用户名或密码不正确");
        }

        screens.signInOn(holder, "browser.locked", first);
        assertThat(holder.locator(".notice.red")).containsText("已临时锁定");
        administrator.navigate(account);
        assertThat(administrator.locator(".state.red")).hasText("临时锁定");
        Screens.button(administrator, "解除锁定").click();
        assertThat(administrator.locator("#messages")).containsText("已解除锁定");

        screens.signInOn(holder, "browser.locked", first);
        assertThat(holder.locator("h1")).hasText("修改密码");
    }

    @Test
    void a_post_that_is_given_and_taken_away_and_an_account_that_is_closed_take_effect_at_once() {
        Page administrator = screens.signIn("SECURITY_ADMIN", "431224");
        String first = open(administrator, "browser.posts", 715);
        administrator.getByText("查看账号").click();
        Page holder = screens.open("sign-in");
        screens.signInOn(holder, "browser.posts", first);
        change(holder, first, PASSWORD, PASSWORD);
        assertThat(holder.locator("#messages")).containsText("密码已修改");

        // the page stands open since before she signed in and changed her password, and that is no conflict
        grant(administrator, "县社保中心复核", "溆浦县");
        assertThat(administrator.locator("#messages")).containsText("已授予“县社保中心复核”（溆浦县）");
        grant(administrator, "安全管理员", "溆浦县");
        assertThat(administrator.locator("#messages")).containsText("互相排斥");
        holder.reload();
        assertThat(holder.locator(".who")).containsText("县社保中心复核");

        Screens.button(administrator, "收回").first().click();
        administrator.locator(".ui-confirmdialog-yes").click();
        assertThat(administrator.locator("#messages")).containsText("已收回");
        Screens.button(administrator, "停用账号").click();
        assertThat(administrator.locator(".ui-confirm-dialog")).containsText("停用“browser.posts”");
        administrator.locator(".ui-confirmdialog-yes").click();
        assertThat(administrator.locator("#messages")).containsText("账号已停用");
        holder.reload();

        assertThat(holder.locator("h1")).hasText("城乡居民养老保险");
        assertThat(holder.locator(".notice.amber")).containsText("请重新登录");
    }

    @Test
    void nobody_changes_her_own_account() {
        Page administrator = screens.signIn("SECURITY_ADMIN", "431224");
        administrator.navigate(screens.address("system/accounts?text=xupu.security"));

        administrator.getByText("xupu.security.admin").click();

        assertThat(administrator.locator(".notice.amber")).containsText("由另一名安全管理员");
        assertThat(Screens.button(administrator, "停用账号")).hasCount(0);
        assertThat(administrator.getByText("授予岗位")).hasCount(0);
    }

    /** @return the first password; the browser stays where it is shown */
    private static String open(Page page, String userName, int sequence) {
        page.navigate(screens.address("system/account-new"));
        page.locator(Screens.id("account:userName")).fill(userName);
        page.locator(Screens.id("account:name")).fill("测账号" + sequence);
        page.locator(Screens.id("account:idNumber"))
                .fill(SyntheticId.number("431299", LocalDate.of(1988, 8, 8), sequence));
        post(page, "乡镇经办", "北斗溪镇");
        Screens.button(page, "开通账号").click();
        assertThat(page.locator(".first-password")).isVisible();
        return page.locator(".first-password").innerText();
    }

    private static void grant(Page page, String role, String place) {
        post(page, role, place);
        page.locator(Screens.id("account:add")).click();
    }

    private static void post(Page page, String role, String place) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"), () -> Screens.choose(page, "account:role", role));
        Screens.choose(page, "account:place", place);
    }

    private static void change(Page page, String old, String wanted, String again) {
        page.locator(Screens.id("password:oldPassword")).fill(old);
        page.locator(Screens.id("password:newPassword")).fill(wanted);
        page.locator(Screens.id("password:repeated")).fill(again);
        Screens.button(page, "保存新密码").click();
    }
}
