package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.residentpension.launcher.County;

/** Signing in through RuoYi-Vue-Pro's OAuth2 dialect, against a stub that answers in its shapes. */
@Tag("portal")
@Timeout(900)
class YudaoIT {

    private static County county;
    private static YudaoPortal portal;

    @BeforeAll
    static void start() throws SQLException {
        portal = new YudaoPortal();
        county = Counties.guest("yudao", portal.settings());
        // the departments come with whoever signs in first
        visitor().signIn("clerk", "home");
        Rows.asOwner(
                county,
                "INSERT INTO rp_host_mapping (name_id, keeper_code, role, division_code, verified_by, verified_at)"
                        + " SELECT id, '431224000000', NULL, '431224124000', 'test', NOW(3) FROM rp_host_name"
                        + " WHERE host = 'yudao' AND kind = 'UNIT' AND name = 'dept:103'");
    }

    @AfterAll
    static void stop() {
        portal.close();
        county.close();
    }

    @Test
    void roles_come_from_the_portal_and_divisions_from_its_verified_departments() throws SQLException {
        PortalVisitor.Page page = visitor().signIn("clerk", "home");

        assertThat(page.at()).isEqualTo(county.address().resolve("home"));
        assertThat(page.text()).contains("乡镇经办").contains("北斗溪镇");
        assertThat(Rows.text(county, "SELECT label FROM rp_host_name WHERE host = 'yudao' AND name = 'dept:103'"))
                .isEqualTo("溆浦县/北斗溪镇政府");
    }

    @Test
    void a_department_that_nobody_verified_gives_nothing() {
        PortalVisitor.Page page = visitor().signIn("nobody", "person/list");

        assertThat(page.at().getPath()).isEqualTo("/resident-pension/no-access");
    }

    @Test
    void a_code_is_good_once_and_for_the_browser_that_asked_for_it() {
        PortalVisitor clerk = visitor();
        URI answer = clerk.answerOfPortal("clerk", clerk.question("home"));

        assertFailed(visitor().get(answer), "STATE");
        assertThat(clerk.get(answer).next().getPath()).endsWith("/home");
        assertFailed(clerk.get(answer), "STATE");
        PortalVisitor thief = visitor();
        String state = thief.question("home").getRawQuery().replaceFirst(".*state=([0-9a-f]+).*", "$1");
        assertFailed(thief.get(replaced(answer, "state", state)), "REFUSED");
    }

    @Test
    void a_fresh_code_with_the_state_of_another_browser_is_refused_by_the_portal() {
        PortalVisitor victim = visitor();
        URI answer = victim.answerOfPortal("leader", victim.question("home"));
        PortalVisitor thief = visitor();
        String state = thief.question("home").getRawQuery().replaceFirst(".*state=([0-9a-f]+).*", "$1");

        assertFailed(thief.get(replaced(answer, "state", state)), "REFUSED");
    }

    @Test
    void signing_out_of_the_portal_is_seen_at_the_next_look() throws SQLException {
        PortalVisitor leader = visitor();
        leader.signIn("leader", "home");
        looksAreDue();
        assertThat(leader.open("home").at().getPath()).isEqualTo("/resident-pension/home");

        portal.usesOtherProgram("leader");
        portal.signOut("leader");
        looksAreDue();

        assertThat(leader.get(county.address().resolve("home")).next().toString())
                .startsWith(portal.ui().toString());
        assertThat(portal.secretsOf("leader"))
                .as("our own token was given back")
                .isEmpty();
    }

    @Test
    void whoever_is_disabled_at_the_portal_is_cut_off_at_the_next_look() throws SQLException {
        PortalVisitor liaison = visitor();
        liaison.signIn("liaison", "home");

        portal.person("liaison").disabled = true;
        looksAreDue();

        assertThat(liaison.get(county.address().resolve("home")).next().toString())
                .startsWith(portal.ui().toString());
    }

    @Test
    void an_expired_token_is_renewed_and_posts_follow_the_portal() throws SQLException {
        YudaoPortal.Person person = portal.person("clerk");
        PortalVisitor clerk = visitor();
        clerk.signIn("clerk", "home");
        try {
            portal.expireOurs("clerk");
            person.roles = List.of("common");
            looksAreDue();
            clerk.open("home");

            assertThat(clerk.open("home").at().getPath()).isEqualTo("/resident-pension/no-access");
        } finally {
            person.roles = List.of("rp_township_clerk");
        }
        looksAreDue();
        clerk.open("home");
        assertThat(clerk.open("home").at().getPath()).isEqualTo("/resident-pension/home");
    }

    @Test
    void the_portals_tokens_never_leave_the_server() throws SQLException {
        PortalVisitor clerk = visitor();
        String home = clerk.signIn("clerk", "home").text();

        assertThat(portal.secretsOf("clerk")).isNotEmpty();
        for (String secret : portal.secretsOf("clerk")) {
            assertThat(home).doesNotContain(secret);
            assertThat(clerk.cookiesHere()).doesNotContain(secret);
            assertThat(Rows.count(
                            county, "SELECT COUNT(*) FROM rp_session WHERE INSTR(tokens_sealed, '" + secret + "') > 0"))
                    .isZero();
        }
    }

    @Test
    void in_a_frame_nobody_is_asked_for_a_password() {
        PortalVisitor.Page page = visitor().open("embed/enrollment/list");

        assertThat(page.at().getPath()).isEqualTo("/resident-pension/embed/signed-out");
        assertThat(page.text()).contains("登录已失效").contains("_top").doesNotContain("type=\"password\"");
    }

    @Test
    void signing_out_here_gives_our_token_back() throws SQLException {
        PortalVisitor leader = visitor();
        PortalVisitor.Page home = leader.signIn("leader", "home");
        int before = portal.secretsOf("leader").size();

        PortalVisitor.Page gone = leader.follow(leader.post(home.at(), signOut(home)), page -> false);

        assertThat(gone.text()).contains("已退出");
        assertThat(portal.secretsOf("leader").size()).isLessThan(before);
    }

    @Test
    void while_the_portal_is_down_work_goes_on_and_newcomers_read_why_they_wait() throws SQLException {
        PortalVisitor clerk = visitor();
        clerk.signIn("clerk", "home");
        PortalVisitor newcomer = visitor();
        URI answer = newcomer.answerOfPortal("clerk", newcomer.question("home"));
        portal.down = true;
        try {
            looksAreDue();

            assertThat(clerk.open("home").at().getPath()).isEqualTo("/resident-pension/home");
            assertFailed(newcomer.get(answer), "DOWN");
        } finally {
            portal.down = false;
        }
    }

    private static PortalVisitor visitor() {
        return new PortalVisitor(county, new PortalVisitor.Door() {
            @Override
            public URI server() {
                return portal.ui();
            }

            @Override
            public PortalVisitor.Page enter(PortalVisitor visitor, PortalVisitor.Page form, String userName) {
                return visitor.get(URI.create(portal.ui() + "/enter?user=" + userName + "&to="
                        + URLEncoder.encode(form.at().toString(), StandardCharsets.UTF_8)));
            }
        });
    }

    private static void looksAreDue() throws SQLException {
        Rows.asOwner(county, "UPDATE rp_session SET check_after = started_at WHERE ended_at IS NULL");
    }

    private static Map<String, String> signOut(PortalVisitor.Page page) {
        String state =
                page.text().replaceFirst("(?s).*name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\".*", "$1");
        return Map.of("shell", "shell", "shell:signOut", "shell:signOut", "jakarta.faces.ViewState", state);
    }

    private static void assertFailed(PortalVisitor.Page answer, String why) {
        assertThat(answer.leadsOn()).isTrue();
        assertThat(answer.next().toString()).contains("/sign-in-failed?why=" + why);
    }

    private static URI replaced(URI address, String name, String value) {
        return URI.create(address.toString().replaceFirst("([?&]" + name + "=)[^&]*", "$1" + value));
    }
}
