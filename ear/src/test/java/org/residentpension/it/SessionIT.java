package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residentpension.launcher.County;

/** Sessions, headers and forms as they look from outside, where nothing of ours runs (S3, S4, S5, S6). */
@OnDemonstration
class SessionIT {

    private static County county;

    @BeforeAll
    static void meet(County demonstration) {
        county = demonstration;
    }

    @Test
    void S6_signing_in_gives_a_new_session_id_and_the_old_one_is_worth_nothing() {
        Wire wire = new Wire(county);
        wire.get("sign-in");
        String planted = wire.session();

        signIn(wire);

        assertThat(wire.session()).isNotEqualTo(planted);
        Wire thief = new Wire(county).withSession(planted);
        assertThat(thief.get("home").statusCode()).isEqualTo(303);
    }

    @Test
    void S6_the_cookie_has_a_name_and_a_path_of_its_own_and_no_script_reads_it() {
        String cookie = new Wire(county)
                .get("sign-in")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).matches("RPSESSION=[0-9a-f]{28,};.*");
        assertThat(cookie).contains("Path=/resident-pension").contains("HttpOnly");
        assertThat(cookie).containsPattern("SameSite=(?i:lax|strict)");
    }

    @Test
    void S6_signing_out_ends_the_session_on_the_server_and_is_on_record() throws SQLException {
        long before = signOuts();
        Wire wire = new Wire(county);
        signIn(wire);
        String session = wire.session();

        wire.submit("home", "shell", "shell:signOut", Map.of());

        assertThat(new Wire(county).withSession(session).get("home").statusCode())
                .isEqualTo(303);
        assertThat(signOuts()).isEqualTo(before + 1);
        assertThat(
                        Rows.text(
                                county,
                                "SELECT CONCAT(s.name, ' ', a.after_state, ' ', a.remote_address) FROM rp_audit a"
                                        + " JOIN rp_staff s ON s.id = a.staff_id WHERE a.event = 'SIGN_OUT' ORDER BY a.id DESC LIMIT 1"))
                .startsWith("演示·县社保中心经办 SIGNED_OUT 127.0.0.1");
    }

    @Test
    void a_wrong_password_opens_nothing() {
        Wire wire = new Wire(county);

        HttpResponse<String> answer = wire.signIn(county.demonstrationUser("MUNICIPAL_VIEWER", "431224"), "wrong");

        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in?failed=true");
        assertThat(wire.get("home").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "sign-in,200,false",
        "home,303,false",
        "nothing/here,303,false",
        "nothing/here,404,true",
        "home,200,true",
        "contribution/template?kind=ROSTER,200,true",
        "contribution/template?kind=NONE,404,true",
        "system/audit,403,true",
        "jakarta.faces.resource/pension.css.xhtml?ln=pension,200,false",
        "jakarta.faces.resource/none.css.xhtml?ln=pension,404,false",
        "api/v1/progress,401,false",
        "api/openapi.json,200,false"
    })
    void S5_every_answer_carries_the_headers(String path, int status, boolean signedIn) {
        Wire wire = new Wire(county);
        if (signedIn) {
            signIn(wire);
        }

        HttpResponse<String> answer = wire.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
    }

    @Test
    void S3_a_view_state_of_nobody_opens_the_page_anew_and_changes_nothing() {
        Wire wire = new Wire(county);
        signIn(wire);
        wire.get("password");

        HttpResponse<String> answer = wire.post(
                "password",
                Map.of("password", "password", "password:save", "", "jakarta.faces.ViewState", "-1234:5678"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(wire.get("password").body()).contains("页面停留时间过长，已为您重新打开");
    }

    @Test
    void S3_the_view_state_of_another_session_opens_the_page_anew() {
        Wire owner = new Wire(county);
        signIn(owner);
        String foreign = owner.viewState(owner.get("password").body());
        Wire wire = new Wire(county);
        signIn(wire);

        HttpResponse<String> answer = wire.post(
                "password", Map.of("password", "password", "password:save", "", "jakarta.faces.ViewState", foreign));

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void S3_a_form_without_its_token_is_refused_in_a_sentence() {
        Wire wire = new Wire(county);
        signIn(wire);

        HttpResponse<String> answer = wire.submit(
                "password",
                "password",
                "password:save",
                Map.of(
                        "password:oldPassword", "whatever it is",
                        "password:newPassword", "Zhu-Ma-2026!",
                        "password:repeated", "Zhu-Ma-2026!",
                        "once", ""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("这次提交不完整，没有办理");
    }

    @Test
    void S3_a_sign_in_that_another_site_starts_is_not_taken() {
        Wire wire = new Wire(county);
        wire.get("sign-in");

        HttpResponse<String> answer = wire.post(
                "sign-in",
                Map.of(
                        "userName", county.demonstrationUser("COUNTY_CLERK", "431224"),
                        "password", county.demonstrationPassword(),
                        "token", "0123456789abcdef0123456789abcdef"));

        assertThat(header(answer, "Location")).contains("/sign-in?expired=true");
        assertThat(wire.get("home").statusCode()).isEqualTo(303);
    }

    @Test
    void S6_an_action_of_a_page_whose_session_ended_is_sent_to_the_sign_in() {
        HttpResponse<String> answer = new Wire(county).ajax("system/targets");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<redirect url=\"/resident-pension/sign-in?");
    }

    @Test
    void S6_a_session_ends_twelve_hours_after_signing_in_however_busy_it_is() throws SQLException {
        Wire wire = new Wire(county);
        signIn(wire);
        long session = Rows.count(county, "SELECT MAX(id) FROM rp_session");

        older(session, "11:59:00");
        assertThat(wire.get("home").statusCode()).isEqualTo(200);

        older(session, "00:01:00");
        HttpResponse<String> page = wire.get("person/list");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(header(page, "Location")).contains("/sign-in?expired=true&to=%2Fperson%2Flist");
        assertThat(wire.get("api/v1/progress").statusCode()).isEqualTo(401);
        assertThat(wire.ajax("home").body()).contains("<redirect url=\"/resident-pension/sign-in?");
        assertThat(wire.get("sign-in?expired=true").body()).contains("登录已超时");

        signIn(wire);
        assertThat(wire.get("home").statusCode()).isEqualTo(200);
    }

    private static void signIn(Wire wire) {
        HttpResponse<String> answer =
                wire.signIn(county.demonstrationUser("COUNTY_CLERK", "431224"), county.demonstrationPassword());
        assertThat(header(answer, "Location")).doesNotContain("sign-in");
    }

    /** As if the session had begun so much earlier; the person was there all the time. */
    private static void older(long session, String time) throws SQLException {
        Rows.asOwner(
                county,
                "UPDATE rp_session SET started_at = SUBTIME(started_at, '" + time
                        + "'), good_until = SUBTIME(good_until, '" + time + "') WHERE id = " + session);
    }

    private static long signOuts() throws SQLException {
        return Rows.count(county, "SELECT COUNT(*) FROM rp_audit WHERE event = 'SIGN_OUT'");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
