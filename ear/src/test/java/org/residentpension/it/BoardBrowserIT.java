package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first page that people see, with the figures of the golden town. */
@InBrowser
class BoardBrowserIT {

    private static Screens screens;

    @BeforeAll
    static void meet(Screens demonstration) {
        screens = demonstration;
    }

    @Test
    void the_leader_of_the_town_sees_what_a_leader_would_show() {
        Page page = screens.signIn("TOWNSHIP_LEADER", "431224");

        for (String figure : new String[] {
            "8,326", "¥1,935,600.00", "¥64,400.00", "¥266,460.00", "任务 2,000,000.00 · 完成率 96.78 %", "159,876.00"
        }) {
            assertThat(page.locator(".board-figures")).containsText(figure);
        }
        assertThat(page.locator("#parts tbody tr")).hasCount(14);
        assertThat(page.locator("#parts tfoot")).containsText("8,326");
        assertThat(page.locator(".board-chart canvas")).isVisible();
        Screens.shot(page, "board-zh");
    }

    @Test
    void the_same_board_speaks_English_at_the_same_address() {
        Page page = screens.signIn("TOWNSHIP_LEADER", "431224");
        page.navigate(screens.address("home?division=431224124000&year=2023&asOf=2023-09-01"));

        page.getByText("English").click();

        assertThat(page.locator("h1")).hasText("Collection progress");
        assertThat(page).hasURL(Pattern.compile(".*asOf=2023-09-01.*"));
        Screens.shot(page, "board-en");
    }

    @Test
    void a_county_goes_down_from_town_to_village() {
        Page page = screens.signIn("COUNTY_CLERK", "431224");
        page.navigate(screens.address("home?year=2023"));

        page.getByText("北斗溪镇").click();
        page.getByText("松林村").click();

        assertThat(page.locator(".board-path")).hasText(Pattern.compile("溆浦县\\s*›\\s*北斗溪镇\\s*›\\s*松林村"));
        assertThat(page.locator(".board-figures")).containsText("949");
    }

    @Test
    void a_village_of_somebody_else_is_not_found() {
        Page page = screens.signIn("VILLAGE_ASSISTANT", "431224");

        page.navigate(screens.address("home?division=431224124201&year=2023"));

        assertThat(page.locator("h1")).hasText("没有找到这个页面");
    }

    @Test
    void a_year_without_anything_says_so_and_what_to_do() {
        Page page = screens.signIn("TOWNSHIP_LEADER", "431224");

        page.navigate(screens.address("home?year=2019"));

        assertThat(page.locator(".empty")).containsText("2019 年度还没有下达目标任务");
        assertThat(page.locator(".empty")).containsText("请换一个年度");
    }

    @Test
    void a_security_administrator_finds_the_way_to_her_own_work() {
        Page page = screens.signIn("SECURITY_ADMIN", "431224");

        assertThat(page.locator("h1")).hasText("首页");
        assertThat(page.locator(".shell-main").getByText("用户与权限")).isVisible();
    }
}
