package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.residentpension.launcher.County;

/** Signing in and out through a real OpenID provider, and every answer of it that must not be believed. */
@OnPortal
class OidcIT {

    private static County county;
    private static KeycloakOffice office;

    @BeforeAll
    static void meet(County guest) {
        county = guest;
        office = new KeycloakOffice(county);
    }

    @Test
    void whoever_is_signed_in_at_the_portal_has_her_post_and_her_division_here() {
        PortalVisitor clerk = new PortalVisitor(county);

        PortalVisitor.Page page = clerk.signIn("township.clerk", "home");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.at()).isEqualTo(county.address().resolve("home"));
        assertThat(page.text()).contains("门户乡镇经办").contains("乡镇经办").contains("北斗溪镇");
        assertThat(clerk.open("enrollment/list").status()).isEqualTo(200);
        PortalVisitor.Page refused = clerk.open("system/accounts");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("您的岗位不能办理这一步").doesNotContain("新增账号");
    }

    @Test
    void the_deep_link_that_was_wanted_is_reached_after_signing_in() {
        PortalVisitor.Page page = new PortalVisitor(county).signIn("county.clerk", "contribution/imports?year=2023");

        assertThat(page.at().toString()).endsWith("/contribution/imports?year=2023");
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void the_question_carries_a_challenge_a_state_and_a_nonce_that_differ_each_time() {
        URI one = new PortalVisitor(county).question("home");
        URI other = new PortalVisitor(county).question("home");

        assertThat(one.getQuery()).contains("code_challenge_method=S256");
        for (String name : new String[] {"code_challenge", "state", "nonce"}) {
            assertThat(parameter(one, name)).isNotBlank().isNotEqualTo(parameter(other, name));
        }
    }

    @Test
    void an_answer_that_names_another_issuer_is_not_believed() {
        PortalVisitor clerk = new PortalVisitor(county);
        URI answer = clerk.answerOfPortal("township.clerk", clerk.question("home"));

        URI forged = replaced(answer, "iss", "http%3A%2F%2Flocalhost%2Frealms%2Fother");

        assertFailed(clerk.get(forged), "REFUSED");
    }

    @Test
    void an_answer_that_names_no_issuer_is_not_believed_because_this_provider_names_itself() {
        PortalVisitor clerk = new PortalVisitor(county);
        URI answer = clerk.answerOfPortal("township.clerk", clerk.question("home"));

        assertFailed(clerk.get(URI.create(answer.toString().replaceFirst("&iss=[^&]*", ""))), "REFUSED");
    }

    @Test
    void a_proof_with_another_nonce_is_not_believed() {
        PortalVisitor clerk = new PortalVisitor(county);
        URI altered = replaced(clerk.question("home"), "nonce", "another");

        assertFailed(clerk.get(clerk.answerOfPortal("township.clerk", altered)), "REFUSED");
    }

    @Test
    void a_code_is_worth_nothing_without_the_verifier_of_its_question() {
        PortalVisitor clerk = new PortalVisitor(county);
        URI foreign = clerk.answerOfPortal(
                "township.clerk", replaced(clerk.question("home"), "code_challenge", "x".repeat(43)));

        assertFailed(clerk.get(foreign), "REFUSED");
    }

    @Test
    void an_answer_that_was_used_cannot_be_used_again_nor_its_code_with_a_new_state() {
        PortalVisitor clerk = new PortalVisitor(county);
        URI answer = clerk.answerOfPortal("township.clerk", clerk.question("home"));
        assertThat(clerk.get(answer).next().getPath()).endsWith("/home");

        assertFailed(clerk.get(answer), "STATE");

        PortalVisitor thief = new PortalVisitor(county);
        URI question = thief.question("home");
        assertFailed(thief.get(replaced(answer, "state", parameter(question, "state"))), "REFUSED");
    }

    @Test
    void the_answer_to_one_browser_is_worth_nothing_in_another() {
        PortalVisitor clerk = new PortalVisitor(county);
        URI answer = clerk.answerOfPortal("township.clerk", clerk.question("home"));

        assertFailed(new PortalVisitor(county).get(answer), "STATE");
    }

    @Test
    void in_a_frame_nobody_is_asked_for_a_password() {
        PortalVisitor.Page page = new PortalVisitor(county).open("embed/enrollment/list");

        assertThat(page.at().getPath()).isEqualTo("/resident-pension/embed/signed-out");
        assertThat(page.text()).contains("登录已失效").contains("_top").doesNotContain("type=\"password\"");
    }

    @Test
    void in_a_frame_whoever_is_signed_in_at_the_portal_is_signed_in_silently() {
        PortalVisitor clerk = new PortalVisitor(county);
        clerk.signIn("township.clerk", "home");
        PortalVisitor frame = clerk.sameAtThePortal();

        URI question = frame.question("embed/enrollment/list");
        PortalVisitor.Page page = frame.open("embed/enrollment/list");

        assertThat(parameter(question, "prompt")).isEqualTo("none");
        assertThat(page.at().getPath()).isEqualTo("/resident-pension/embed/enrollment/list");
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void signing_out_here_signs_out_at_the_portal_and_in_every_other_window() {
        PortalVisitor clerk = new PortalVisitor(county);
        PortalVisitor.Page home = clerk.signIn("township.leader", "home");
        PortalVisitor second = clerk.sameAtThePortal();
        assertThat(second.open("home").text()).contains("门户乡镇分管领导");

        PortalVisitor.Page gone = clerk.follow(clerk.post(home.at(), signOut(home)), page -> false);

        assertThat(gone.at().getPath()).isEqualTo("/resident-pension/signed-out");
        assertThat(gone.text()).contains("已退出");
        assertThat(second.get(county.address().resolve("home")).next().toString())
                .startsWith(county.portal().issuer().toString());
        assertThat(clerk.open("embed/home").text()).contains("登录已失效");
    }

    @Test
    void the_portals_own_word_ends_a_session_once_and_only_the_one_it_names() throws SQLException {
        PortalVisitor clerk = new PortalVisitor(county);
        clerk.signIn("county.reviewer", "home");
        PortalVisitor elsewhere = new PortalVisitor(county);
        elsewhere.signIn("county.clerk", "home");
        String token =
                ours().with("\"sub\":\"" + subject("county.reviewer") + "\"").text();

        PortalVisitor.Page heard = notice(token);
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.header("Cache-Control")).contains("no-store");
        assertThat(clerk.get(county.address().resolve("home")).leadsOn()).isTrue();
        assertThat(elsewhere.open("home").status()).isEqualTo(200);

        assertThat(notice(token).status()).isEqualTo(400);
    }

    @Test
    void no_forged_notice_ends_a_session() throws Exception {
        PortalVisitor clerk = new PortalVisitor(county);
        clerk.signIn("finance.officer", "home");
        String subject = "\"sub\":\"" + subject("finance.officer") + "\"";
        PrivateKey stranger =
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();

        assertThat(notice(ours().signedBy(stranger).with(subject).text()).status())
                .isEqualTo(400);
        assertThat(notice(ours().from("http://localhost/realms/other")
                                .with(subject)
                                .text())
                        .status())
                .isEqualTo(400);
        assertThat(notice(ours().to("portal-page").with(subject).text()).status())
                .isEqualTo(400);
        assertThat(notice(ours().typed("JWT").with(subject).text()).status()).isEqualTo(400);
        assertThat(notice(ours().withoutEvent().with(subject).text()).status()).isEqualTo(400);
        assertThat(notice(ours().agedSeconds(600).with(subject).text()).status())
                .isEqualTo(400);
        assertThat(notice(ours().with(subject + ",\"nonce\":\"n\"").text()).status())
                .isEqualTo(400);
        assertThat(notice(ours().text()).status()).isEqualTo(400);
        assertThat(notice("nonsense").status()).isEqualTo(400);
        assertThat(new PortalVisitor(county)
                        .get(county.address().resolve("sign-on/logout"))
                        .status())
                .isEqualTo(400);
        assertThat(clerk.open("home").status()).isEqualTo(200);
    }

    @Test
    void rights_follow_the_portal_within_the_life_of_a_token() throws SQLException {
        PortalVisitor lead = new PortalVisitor(county);
        assertThat(lead.signIn("village.collective.lead", "home").text()).contains("集体经济组织负责人");
        try {
            office.move("village.collective.lead", "360222103200");
            tokensRunOut();

            assertThat(Rows.count(county, granted("village.collective.lead@oidc", "431224124200")))
                    .isEqualTo(1);
            lead.open("home");
            assertThat(Rows.count(county, granted("village.collective.lead@oidc", "431224124200")))
                    .isZero();
            assertThat(Rows.count(county, granted("village.collective.lead@oidc", "360222103200")))
                    .isEqualTo(1);
        } finally {
            office.move("village.collective.lead", "431224124200");
        }
    }

    @Test
    void whoever_is_disabled_at_the_portal_is_out_here_when_her_token_runs_out() throws SQLException {
        PortalVisitor liaison = new PortalVisitor(county);
        liaison.signIn("tax.liaison", "home");
        try {
            office.disable("tax.liaison");
            tokensRunOut();

            assertThat(liaison.get(county.address().resolve("home")).leadsOn()).isTrue();
        } finally {
            office.enable("tax.liaison");
        }
    }

    @Test
    void without_a_post_there_is_a_friendly_page_and_nothing_else() {
        PortalVisitor guest = new PortalVisitor(county);

        PortalVisitor.Page page = guest.signIn("no.post", "person/list");

        assertThat(page.at().getPath()).isEqualTo("/resident-pension/no-access");
        assertThat(page.text()).contains("门户来宾").contains("还没有对应的岗位").contains("安全管理员");
        assertThat(guest.open("embed/person/list").at().getPath()).isEqualTo("/resident-pension/embed/no-access");
        assertThat(guest.open("api/v1/persons").status()).isEqualTo(403);
    }

    @Test
    void posts_that_exclude_each_other_are_not_held_together() throws SQLException {
        PortalVisitor.Page page = new PortalVisitor(county).signIn("two.posts", "home");

        assertThat(page.at().getPath()).isEqualTo("/resident-pension/no-access");
        assertThat(page.text()).contains("互相排斥");
        assertThat(Rows.count(county, granted("two.posts@oidc", "431224000000")))
                .isZero();
    }

    @Test
    void the_portals_own_words_give_posts_once_an_administrator_has_verified_them() throws SQLException {
        PortalVisitor officer = new PortalVisitor(county);
        assertThat(officer.signIn("own.words", "home").text()).contains("还没有对应的岗位");
        Rows.asOwner(county, mapping("镇社保经办员", "'TOWNSHIP_CLERK', NULL"));
        assertThat(officer.signInAgain("home").text()).contains("还没有对应的行政区划");
        Rows.asOwner(county, mapping("/大江口镇政府", "NULL, '431224118000'"));

        assertThat(officer.signInAgain("home").text()).contains("乡镇经办");
    }

    @Test
    void while_the_provider_is_down_work_goes_on_and_newcomers_read_why_they_wait() throws SQLException {
        PortalVisitor clerk = new PortalVisitor(county);
        clerk.signIn("county.clerk", "home");
        county.portal().stopSignOn();
        try {
            tokensRunOut();

            assertThat(clerk.open("home").status()).isEqualTo(200);
            assertThat(new PortalVisitor(county)
                            .open("sign-on/callback/?state=x&code=y")
                            .text())
                    .contains("已经用过或已过期");
        } finally {
            county.portal().restartSignOn();
        }
        assertThat(new PortalVisitor(county).signIn("county.clerk", "home").status())
                .isEqualTo(200);
    }

    private static LogoutTokens ours() {
        return LogoutTokens.of(
                county.portal().signingKey(), county.portal().issuer().toString());
    }

    private static PortalVisitor.Page notice(String token) {
        return new PortalVisitor(county)
                .post(county.address().resolve("sign-on/logout"), Map.of("logout_token", token));
    }

    private static String subject(String userName) throws SQLException {
        return Rows.text(
                county,
                "SELECT p.subject FROM rp_host_person p JOIN rp_user u ON u.id = p.user_id WHERE u.user_name = '"
                        + userName + "@oidc'");
    }

    private static void tokensRunOut() throws SQLException {
        Rows.asOwner(county, "UPDATE rp_session SET check_after = started_at WHERE ended_at IS NULL");
    }

    private static String granted(String userName, String division) {
        return "SELECT COUNT(*) FROM rp_user_role r JOIN rp_user u ON u.id = r.user_id WHERE u.user_name = '" + userName
                + "' AND r.division_code = '" + division + "'";
    }

    private static String mapping(String name, String meaning) {
        return "INSERT INTO rp_host_mapping (name_id, keeper_code, role, division_code, verified_by, verified_at)"
                + " SELECT id, '431224000000', " + meaning + ", 'test', NOW(3) FROM rp_host_name WHERE name = '" + name
                + "'";
    }

    /** What the browser sends when the way out is clicked. */
    private static Map<String, String> signOut(PortalVisitor.Page page) {
        String state =
                page.text().replaceFirst("(?s).*name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\".*", "$1");
        return Map.of("shell", "shell", "shell:signOut", "shell:signOut", "jakarta.faces.ViewState", state);
    }

    private static void assertFailed(PortalVisitor.Page answer, String why) {
        assertThat(answer.leadsOn()).isTrue();
        assertThat(answer.next().toString()).contains("/sign-in-failed?why=" + why);
    }

    private static String parameter(URI address, String name) {
        return address.getRawQuery().replaceFirst("^(?:.*&)?" + name + "=([^&]*).*$", "$1");
    }

    private static URI replaced(URI address, String name, String value) {
        return URI.create(address.toString().replaceFirst("([?&]" + name + "=)[^&]*", "$1" + value));
    }
}
