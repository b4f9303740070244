package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.residentpension.launcher.County;

/** Our pages in a portal's page on another port, in a real browser with a real sign-on server. */
@OnPortal
@ExtendWith(Chromium.class)
class PortalFrameIT {

    private static County county;
    private static Screens screens;

    @BeforeAll
    static void meet(County guest, Screens browser) {
        county = guest;
        screens = browser;
    }

    @Test
    void whoever_is_signed_in_at_the_portal_works_in_its_frame_without_signing_in() {
        Page portal = signedIn("township.leader");

        assertThat(frame(portal).locator("h1")).hasText("征缴进度");
        assertThat(frame(portal).locator(".shell-head")).hasCount(0);
        assertThat(frame(portal).locator(".shell-menu")).hasCount(0);
        assertThat(portal.locator("#title")).containsText("征缴进度");
        assertThat(portal.locator("#frame")).hasAttribute("style", Pattern.compile("height: [0-9]{3,5}px.*"));
        Screens.shot(portal, "portal-frame");
    }

    @Test
    void links_and_forms_in_the_frame_stay_in_the_frame() {
        Page portal = signedIn("township.clerk");
        show(portal, "/embed/enrollment/list");

        frame(portal).getByText("新增参保").first().click();

        assertThat(frame(portal).locator("h1")).hasText("新增参保");
        assertThat(frame(portal).locator("form#application"))
                .hasAttribute("action", Pattern.compile("/resident-pension/embed/enrollment/new.*"));
    }

    @Test
    void the_portals_colours_are_taken_and_nothing_else() {
        Page portal = signedIn("township.leader");
        assertThat(frame(portal).locator("h1")).hasText("征缴进度");

        portal.locator("#theme").click();
        portal.evaluate("document.getElementById('frame').contentWindow.postMessage({type: 'rp:theme', vars: {"
                + "'--ink': 'url(http://elsewhere/)', '--display': '#000000'}}, '*')");

        assertThat(frame(portal).locator("html")).hasAttribute("style", Pattern.compile(".*--accent: #7a1f1f.*"));
        assertThat(frame(portal).locator("html").getAttribute("style")).doesNotContain("elsewhere", "--display");
    }

    @Test
    void tiles_for_the_portals_home_page_lead_out_of_their_frame() {
        Page portal = signedIn("township.clerk");
        show(portal, "/embed/tile/work");
        assertThat(frame(portal).locator("h1")).hasText("待办事项");
        assertThat(frame(portal).locator(".lead")).hasText("目前没有需要您办理的事项。");
        Screens.shot(portal, "portal-tile-work");

        show(portal, "/embed/tile/progress");
        assertThat(frame(portal).locator("h1")).hasText("征缴进度");
        assertThat(frame(portal).locator(".figure")).hasCount(2);
        Screens.shot(portal, "portal-tile-progress");

        frame(portal).getByText("进度总览").click();

        portal.waitForURL(url -> parameter(url, "open").equals("/embed/home"));
        assertThat(frame(portal).locator("h1")).hasText("征缴进度");
    }

    @Test
    void S4_no_other_site_shows_our_pages_in_a_frame() throws IOException {
        HttpServer stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            byte[] body = ("<iframe id='frame' src='" + screens.address("embed/signed-out") + "'></iframe>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        stranger.start();
        try {
            Page page =
                    screens.visit("http://localhost:" + stranger.getAddress().getPort() + "/");

            assertRefusedByBrowser(page);
        } finally {
            stranger.stop(0);
        }
    }

    @Test
    void a_page_with_its_own_head_is_not_shown_in_any_frame() {
        Page portal = signedIn("township.leader");
        assertThat(frame(portal).locator("h1")).hasText("征缴进度");

        portal.evaluate("address => document.getElementById('frame').src = address", screens.address("home"));

        assertRefusedByBrowser(portal);
    }

    @Test
    void signing_out_of_the_portal_ends_the_frame_and_what_was_typed_is_there_afterwards() {
        String page = "/embed/enrollment/new";
        Page portal = signedIn("township.clerk");
        show(portal, page);
        frame(portal).locator("[id='application:ethnicity']").fill("侗族");
        portal.waitForResponse(
                answer -> answer.url().contains("/draft")
                        && answer.request().method().equals("PUT"),
                () -> frame(portal).locator("[id='application:address']").fill("北斗溪镇松林村三组"));

        portal.locator("#out").click();
        confirmIfAsked(portal);
        portal.waitForURL(county.portal().page() + "**");
        show(portal, page);

        assertThat(frame(portal).locator("h1")).hasText("登录已失效");
        assertThat(frame(portal).locator("input[type=password]")).hasCount(0);
        assertThat(frame(portal).locator("a.button")).hasAttribute("target", "_top");
        assertThat(portal.locator("#notice")).hasText("业务系统的登录已失效");
        Screens.shot(portal, "portal-expired");

        frame(portal).locator("a.button").click();
        enter(portal, "township.clerk");

        portal.waitForURL(url -> url.startsWith(county.portal().page().toString())
                && parameter(url, "open").equals(page));
        frame(portal)
                .locator(".draft-notice")
                .getByText("恢复", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(frame(portal).locator("[id='application:ethnicity']")).hasValue("侗族");
        assertThat(frame(portal).locator("[id='application:address']")).hasValue("北斗溪镇松林村三组");
        assertThat(frame(portal).locator(".draft-notice")).containsText("已恢复");
        Screens.shot(portal, "portal-draft");
    }

    /** The browser shows a page of its own in the frame, with a heading of its own, and nothing of ours. */
    private static void assertRefusedByBrowser(Page page) {
        page.waitForCondition(() -> page.frames().get(1).url().startsWith("chrome-error:"));
        assertThat(frame(page).locator("body")).not().containsText("养老保险");
    }

    private static Page signedIn(String userName) {
        Page portal = screens.visit(county.portal().page().toString());
        portal.locator("#in").click();
        enter(portal, userName);
        portal.waitForURL(county.portal().page() + "**");
        return portal;
    }

    private static void enter(Page portal, String userName) {
        portal.locator("#username").fill(userName);
        portal.locator("#password").fill(county.demonstrationPassword());
        portal.locator("#kc-login").click();
    }

    /** The sign-on server asks whether she means it when the portal shows it no proof of identity. */
    private static void confirmIfAsked(Page portal) {
        portal.locator("#kc-logout").click();
    }

    private static void show(Page portal, String path) {
        portal.navigate(county.portal().page() + "?open=" + path);
    }

    /** As the portal's page reads it: whether a browser encodes its slashes is its own affair. */
    private static String parameter(String url, String name) {
        String query = Objects.requireNonNullElse(URI.create(url).getRawQuery(), "");
        return URLDecoder.decode(query.replaceFirst("^(?:.*&)?" + name + "=([^&]*).*$", "$1"), StandardCharsets.UTF_8);
    }

    private static FrameLocator frame(Page portal) {
        return portal.frameLocator("#frame");
    }
}
