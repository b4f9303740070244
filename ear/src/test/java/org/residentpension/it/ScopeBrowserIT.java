package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** S1: what lies outside somebody's divisions looks as if it were not there, and the auditor sees who asked for it. */
@InBrowser
class ScopeBrowserIT {

    private static Screens screens;

    @BeforeAll
    static void meet(Screens demonstration) {
        screens = demonstration;
    }

    @Test
    void a_person_of_another_village_is_not_found_and_the_auditor_sees_who_asked() throws SQLException {
        long stranger =
                Rows.count(screens.county(), "SELECT MAX(id) FROM rp_person WHERE division_code = '431224124201'");
        Page assistant = screens.signIn("VILLAGE_ASSISTANT", "431224");

        Response answer = assistant.navigate(screens.address("person/view?id=" + stranger));

        Assertions.assertThat(answer.status()).isEqualTo(404);
        assertThat(assistant.locator("h1")).hasText("没有找到这个页面");
        Page auditor = screens.signIn("AUDITOR", "431224");
        auditor.navigate(screens.address("system/audit?outcome=REFUSED&user=xupu.village.assistant"));
        assertThat(auditor.locator(Screens.id("audit:rows_data") + " tr").first())
                .containsText("访问管辖范围外的内容");
        assertThat(auditor.locator(Screens.id("audit:rows_data"))).containsText("参保人 " + stranger);
        assertThat(auditor.locator(Screens.id("audit:rows_data"))).containsText("北斗溪镇林果村");
        Screens.shot(auditor, "audit-refused-zh");
    }

    @Test
    void an_application_a_file_and_a_task_of_another_county_are_not_found() throws SQLException {
        long application =
                Rows.count(screens.county(), "SELECT MAX(id) FROM rp_enrollment WHERE division_code LIKE '360222%'");
        long file =
                Rows.count(screens.county(), "SELECT MAX(id) FROM rp_sheet_import WHERE division_code LIKE '360222%'");
        Page clerk = screens.signIn("COUNTY_CLERK", "431224");

        for (String address : new String[] {
            "enrollment/view?id=" + application,
            "contribution/import?id=" + file,
            "contribution/annotated?id=" + file,
            "contribution/task?id=0"
        }) {
            Assertions.assertThat(clerk.navigate(screens.address(address)).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_page_without_the_right_says_that_the_post_does_not_do_this_step() throws IOException {
        Page assistant = screens.signIn("VILLAGE_ASSISTANT", "431224");

        Response answer = assistant.navigate(screens.address("contribution/tasks"));

        Assertions.assertThat(answer.status()).isEqualTo(403);
        assertThat(assistant.locator("main")).containsText("您的岗位不能办理这一步");
        // refused is not broken: nobody is sent to look for it in the server's log
        Assertions.assertThat(Files.readString(screens.county().home().serverLog()))
                .doesNotContainPattern("incident [0-9A-F]{8} at GET /resident-pension/contribution/tasks\\]");
        Page auditor = screens.signIn("AUDITOR", "431224");
        auditor.navigate(screens.address("system/audit?event=RIGHT_REFUSED"));
        assertThat(auditor.locator(Screens.id("audit:rows_data"))).containsText("查看异常与退费");
    }
}
