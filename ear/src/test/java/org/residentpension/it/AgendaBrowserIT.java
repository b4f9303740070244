package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.residentpension.portal.Role;

/** What greets each officer: what waits for her and the days to keep in mind. */
@InBrowser
class AgendaBrowserIT {

    private static final Pattern RAW = Pattern.compile("[A-Z]{3,}_[A-Z_]+|agenda\\.|milestone\\.|\\?\\?\\?");

    private static Screens screens;

    @BeforeAll
    static void meet(Screens demonstration) {
        screens = demonstration;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STATISTICS_SERVICE", "TAX_SERVICE", "PROVINCE_SERVICE"})
    void everybody_is_greeted_without_a_raw_code(Role role) {
        Page page = screens.signIn(role.name(), "360222");

        assertThat(page.locator("body")).not().containsText(RAW);
        Screens.shot(page, "home-" + role.name().toLowerCase());
    }

    @Test
    void a_clerk_of_the_county_sees_the_days_of_the_year_and_finds_what_waits() {
        Page page = screens.signIn("COUNTY_CLERK", "360222");

        assertThat(page.locator("#agenda")).containsText("本年通知单缴费截止");
        assertThat(page.locator("#agenda")).containsText("-12-31");
    }

    @Test
    void what_waits_is_counted_within_the_town_and_leads_to_its_desk() throws SQLException {
        long waiting = Rows.count(
                screens.county(),
                "SELECT COUNT(*) FROM rp_enrollment WHERE state = 'SUBMITTED' AND division_code LIKE '431224124%'");
        Page page = screens.signIn("TOWNSHIP_CLERK", "431224");

        Locator entry = page.locator(".agenda tr", new Page.LocatorOptions().setHasText("待乡镇初审的参保申请"));
        if (waiting == 0) {
            assertThat(entry).hasCount(0);
        } else {
            assertThat(entry.locator("b")).hasText(String.valueOf(waiting));
            entry.getByRole(AriaRole.LINK).click();
            assertThat(page).hasURL(Pattern.compile(".*enrollment/list.*desk=MINE.*"));
        }
    }
}
