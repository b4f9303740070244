package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.residentpension.launcher.County;

/** Signing in by the cookie that O2OA shares with its neighbours, against a stub that answers in its shapes. */
@Tag("portal")
@Timeout(900)
class O2oaIT {

    private static County county;
    private static O2oaPortal portal;

    @BeforeAll
    static void start() throws SQLException {
        portal = new O2oaPortal();
        county = Counties.guest("o2oa", portal.settings());
        // her unit is named with her first sign-in
        visitor(portal.signIn("first", "township-clerk")).open("home");
        Rows.asOwner(
                county,
                "INSERT INTO rp_host_mapping (name_id, keeper_code, role, division_code, verified_by, verified_at)"
                        + " SELECT id, '431224000000', NULL, '431224124000', 'test', NOW(3) FROM rp_host_name"
                        + " WHERE host = 'o2oa' AND kind = 'UNIT' AND name = 'unit:unit-of-beidouxi'");
    }

    @AfterAll
    static void stop() {
        portal.close();
        county.close();
    }

    @Test
    void whoever_brings_the_portals_cookie_is_signed_in_without_a_word() throws SQLException {
        PortalVisitor.Page page = visitor(portal.signIn("李静", "township-clerk")).open("embed/enrollment/list");

        assertThat(page.at().getPath()).isEqualTo("/resident-pension/embed/enrollment/list");
        assertThat(page.status()).isEqualTo(200);
        assertThat(Rows.text(county, "SELECT label FROM rp_host_name WHERE name = 'unit:unit-of-beidouxi'"))
                .isEqualTo("溆浦县/北斗溪镇政府");
    }

    @Test
    void without_its_cookie_the_portal_is_where_one_signs_in_and_in_a_frame_a_page_says_so() {
        PortalVisitor.Page page = new PortalVisitor(county, null).open("embed/enrollment/list");

        assertThat(page.at().getPath()).isEqualTo("/resident-pension/embed/signed-out");
        assertThat(page.text()).contains("登录已失效").contains("_top").doesNotContain("type=\"password\"");
        assertThat(new PortalVisitor(county, null).question("home"))
                .isEqualTo(URI.create(portal.address() + "/x_desktop/index.html"));
    }

    @Test
    void a_cookie_that_the_portal_does_not_know_and_the_token_of_a_server_sign_nobody_in() {
        for (String token : new String[] {"an-invented-token", "short", portal.serverToken()}) {
            assertThat(visitor(token).open("embed/home").at().getPath())
                    .as(token)
                    .isEqualTo("/resident-pension/embed/signed-out");
        }
    }

    @Test
    void when_the_cookie_goes_the_session_ends_at_once() {
        PortalVisitor clerk = visitor(portal.signIn("王敏", "township-clerk"));
        assertThat(clerk.open("home").at().getPath()).isEqualTo("/resident-pension/home");

        clerk.forgetCookie("x-token");

        assertThat(clerk.get(county.address().resolve("home")).next())
                .isEqualTo(URI.create(portal.address() + "/x_desktop/index.html"));
    }

    @Test
    void another_persons_cookie_is_another_persons_session() {
        PortalVisitor browser = visitor(portal.signIn("张伟", "township-clerk"));
        assertThat(browser.open("home").text()).contains("张伟");

        browser.haveCookie("x-token", portal.signIn("赵强", "township-leader"));

        assertThat(browser.open("home").text()).contains("赵强").doesNotContain("张伟");
    }

    @Test
    void whom_the_portal_does_not_know_any_more_is_out_at_the_next_look() throws SQLException {
        String token = portal.signIn("陈芳", "township-clerk");
        PortalVisitor clerk = visitor(token);
        clerk.open("home");

        portal.forget(token);
        looksAreDue();

        assertThat(clerk.open("embed/home").at().getPath()).isEqualTo("/resident-pension/embed/signed-out");
    }

    @Test
    void the_portal_is_asked_once_and_not_with_every_page() {
        PortalVisitor clerk = visitor(portal.signIn("刘洋", "township-clerk"));
        int before = portal.asked.get();

        clerk.open("home");
        clerk.open("home");
        clerk.open("enrollment/list");

        assertThat(portal.asked.get() - before).isEqualTo(1);
    }

    @Test
    void while_the_portal_is_down_work_goes_on_and_newcomers_read_why_they_wait() throws SQLException {
        PortalVisitor clerk = visitor(portal.signIn("杨丽", "township-clerk"));
        clerk.open("home");
        String newcomer = portal.signIn("吴刚", "township-clerk");
        portal.down = true;
        try {
            looksAreDue();

            assertThat(clerk.open("home").at().getPath()).isEqualTo("/resident-pension/home");
            assertThat(visitor(newcomer)
                            .get(county.address().resolve("home"))
                            .next()
                            .toString())
                    .contains("/sign-in-failed?why=DOWN");
        } finally {
            portal.down = false;
        }
    }

    private static PortalVisitor visitor(String token) {
        PortalVisitor visitor = new PortalVisitor(county, null);
        visitor.haveCookie("x-token", token);
        return visitor;
    }

    private static void looksAreDue() throws SQLException {
        Rows.asOwner(county, "UPDATE rp_session SET check_after = started_at WHERE ended_at IS NULL");
    }
}
