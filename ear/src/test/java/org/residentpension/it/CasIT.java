package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.residentpension.launcher.County;
import org.residentpension.launcher.DemoAccounts;

/** Signing in and out through a real CAS, at a site that has no accounts of our own. */
@Tag("portal")
@Timeout(900)
class CasIT {

    private static County county;

    @BeforeAll
    static void start() {
        county = Counties.created("cas");
        county.withCas().start();
        county.deploy();
        DemoAccounts.write(county.home());
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void whoever_is_signed_in_at_the_portal_has_her_post_and_her_division_here() {
        PortalVisitor.Page page = visitor().signIn("township.clerk", "home");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.at()).isEqualTo(county.address().resolve("home"));
        assertThat(page.text()).contains("门户乡镇经办").contains("乡镇经办").contains("北斗溪镇");
    }

    @Test
    void in_a_frame_whoever_is_signed_in_at_the_portal_is_signed_in_silently() {
        PortalVisitor clerk = visitor();
        clerk.signIn("county.clerk", "home");
        PortalVisitor frame = clerk.sameAtThePortal();

        URI question = frame.question("embed/enrollment/list");
        PortalVisitor.Page page = frame.open("embed/enrollment/list");

        assertThat(question.getQuery()).contains("gateway=true");
        assertThat(page.at().getPath()).isEqualTo("/resident-pension/embed/enrollment/list");
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void in_a_frame_nobody_is_asked_for_a_password() {
        PortalVisitor.Page page = visitor().open("embed/enrollment/list");

        assertThat(page.at().getPath()).isEqualTo("/resident-pension/embed/signed-out");
        assertThat(page.text()).contains("登录已失效").contains("_top").doesNotContain("type=\"password\"");
    }

    @Test
    void a_ticket_is_good_once_and_for_the_browser_that_asked_for_it() {
        PortalVisitor clerk = visitor();
        URI answer = clerk.answerOfPortal("township.clerk", clerk.question("home"));
        assertThat(clerk.get(answer).next().getPath()).endsWith("/home");

        assertFailed(clerk.get(answer), "STATE");
        assertFailed(visitor().get(answer), "STATE");

        PortalVisitor thief = visitor();
        assertFailed(thief.get(replaced(answer, "state", state(thief.question("home")))), "REFUSED");
    }

    @Test
    void a_ticket_for_another_address_and_an_invented_one_are_refused() {
        PortalVisitor clerk = visitor();
        URI unused = clerk.answerOfPortal("township.clerk", clerk.question("home"));

        PortalVisitor thief = visitor();
        assertFailed(thief.get(replaced(unused, "state", state(thief.question("home")))), "REFUSED");
        assertFailed(
                thief.get(
                        replaced(replaced(unused, "ticket", "ST-1-invented"), "state", state(thief.question("home")))),
                "REFUSED");
        assertFailed(
                thief.get(URI.create(county.address() + "sign-on/callback/?state=" + state(thief.question("home")))),
                "REFUSED");
    }

    @Test
    void signing_out_of_the_portal_ends_every_session_that_it_began() {
        PortalVisitor clerk = visitor();
        clerk.signIn("township.leader", "home");
        PortalVisitor frame = clerk.sameAtThePortal();
        assertThat(frame.open("embed/home").status()).isEqualTo(200);

        clerk.get(URI.create(county.cas().prefix() + "/logout"));

        assertEndsSoon(clerk);
        assertEndsSoon(frame);
    }

    @Test
    void signing_out_here_signs_out_at_the_portal() {
        PortalVisitor clerk = visitor();
        PortalVisitor.Page home = clerk.signIn("county.reviewer", "home");

        PortalVisitor.Page gone = clerk.follow(clerk.post(home.at(), signOut(home)), page -> false);

        assertThat(gone.at().getPath()).isEqualTo("/resident-pension/signed-out");
        assertThat(gone.text()).contains("已退出");
        assertThat(clerk.open("embed/home").text()).contains("登录已失效");
    }

    @Test
    void a_notice_that_names_no_ticket_of_ours_ends_nothing() {
        PortalVisitor officer = visitor();
        officer.signIn("finance.officer", "home");

        for (String address : new String[] {"sign-on/logout", "sign-on/callback/?state=x"}) {
            assertThat(notice(address, named("ST-99-never-issued")).status()).isEqualTo(400);
            assertThat(notice(address, named("")).status()).isEqualTo(400);
            assertThat(notice(address, "nonsense").status()).isEqualTo(400);
            assertThat(notice(address, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + named("&e;"))
                            .status())
                    .isEqualTo(400);
        }
        assertThat(visitor().get(county.address().resolve("sign-on/logout")).status())
                .isEqualTo(400);
        assertThat(officer.open("home").status()).isEqualTo(200);
    }

    @Test
    void a_notice_that_names_a_ticket_of_ours_acts_once() {
        PortalVisitor liaison = visitor();
        URI answer = liaison.answerOfPortal("tax.liaison", liaison.question("home"));
        liaison.get(answer);
        String ticket = answer.getRawQuery().replaceFirst(".*ticket=([^&]*).*", "$1");

        assertThat(notice("sign-on/logout", named(ticket)).status()).isEqualTo(200);
        assertThat(liaison.get(county.address().resolve("home")).leadsOn()).isTrue();
        assertThat(notice("sign-on/logout", named(ticket)).status()).isEqualTo(400);
    }

    @Test
    void without_a_post_there_is_a_friendly_page_and_posts_that_exclude_each_other_give_none() throws SQLException {
        assertThat(visitor().signIn("no.post", "person/list").text()).contains("还没有对应的岗位");
        assertThat(visitor().signIn("two.posts", "home").text()).contains("互相排斥");
        assertThat(visitor().signIn("own.words", "home").text()).contains("还没有对应的岗位");
        assertThat(Rows.count(
                        county,
                        "SELECT COUNT(*) FROM rp_host_name WHERE host = 'cas' AND name IN ('镇社保经办员', '大江口镇政府')"))
                .isEqualTo(2);
    }

    @Test
    void accounts_of_our_own_do_not_sign_in_where_the_site_has_switched_them_off() {
        PortalVisitor.Page page = visitor().open("sign-in");
        assertThat(page.at().toString()).startsWith(county.cas().prefix().toString());

        PortalVisitor stranger = visitor();
        PortalVisitor.Page sent = stranger.post(
                county.address().resolve("sign-in"),
                Map.of(
                        "userName",
                        county.demonstrationUser("COUNTY_CLERK", "431224"),
                        "password",
                        county.demonstrationPassword(),
                        "token",
                        "any"));

        assertThat(sent.leadsOn()).isTrue();
        assertThat(stranger.get(county.address().resolve("home")).next().toString())
                .startsWith(county.cas().prefix().toString());
    }

    private static PortalVisitor visitor() {
        return new PortalVisitor(county, PortalVisitor.Door.cas(county));
    }

    private static PortalVisitor.Page notice(String path, String message) {
        return visitor().post(county.address().resolve(path), Map.of("logoutRequest", message));
    }

    /** As CAS writes it (Apereo CAS 6.6, back channel). */
    private static String named(String ticket) {
        return "<samlp:LogoutRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"LR-1\" Version=\"2.0\""
                + " IssueInstant=\"2026-01-01T00:00:00Z\"><saml:NameID"
                + " xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\">@NOT_USED@</saml:NameID><samlp:SessionIndex>"
                + ticket + "</samlp:SessionIndex></samlp:LogoutRequest>";
    }

    /** A CAS tells of a logout after it has answered the browser. */
    private static void assertEndsSoon(PortalVisitor visitor) {
        Patience.until(
                "the end of the session",
                () -> visitor.get(county.address().resolve("home")).leadsOn());
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

    /** Out of the address with which the ticket is asked for. */
    private static String state(URI question) {
        return question.getQuery().replaceFirst(".*state=([0-9a-f]+).*", "$1");
    }

    private static URI replaced(URI address, String name, String value) {
        return URI.create(address.toString()
                .replaceFirst("([?&]" + name + "=)[^&]*", "$1" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }
}
