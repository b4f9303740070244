package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.residentpension.launcher.County;

/** The officers of a season at their screens. When the calendar is turned, everybody signs in anew, as one does on another day. */
final class SeasonOffice {

    /** Milliseconds for the steps that work through a whole village on a machine that does other things as well. */
    private static final double PATIENCE = 120_000;

    /** The page is a new one, or the old one says what is wrong. */
    private static final String ANSWERED = "() => !document.body.dataset.seen"
            + " || document.querySelector('#messages [class*=error], #messages [class*=fatal], .ui-message-error')";

    private final Screens screens;
    private final County county;
    private final Map<String, Page> atWork = new HashMap<>();
    private final Set<String> everybody = new HashSet<>();
    private int shots;

    SeasonOffice(Screens screens, County county) {
        this.screens = screens;
        this.county = county;
    }

    /** @param moment ISO, in the hours of the office */
    void on(String moment) {
        atWork.values().forEach(page -> page.context().close());
        atWork.clear();
        URI calendar = county.address().resolve("/it/calendar?at=" + moment);
        HttpRequest turn = HttpRequest.newBuilder(calendar)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(turn, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new AssertionError("the calendar answered " + status);
            }
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** @param place the county, or the village of a post that is held in a village */
    Page of(String role, String place) {
        String user = county.demonstrationUser(role, place);
        everybody.add(user);
        return atWork.computeIfAbsent(user, name -> {
            Page page = screens.signInAs(name);
            page.setDefaultTimeout(PATIENCE);
            page.setDefaultNavigationTimeout(PATIENCE);
            return page;
        });
    }

    /** At the page of an object that was opened before. */
    Page of(String role, String place, String address) {
        Page page = of(role, place);
        page.navigate(address);
        return page;
    }

    Page at(String role, String place, String path) {
        return of(role, place, screens.address(path));
    }

    /** How many users have been at work. */
    int users() {
        return everybody.size();
    }

    /** As a person types: the fields for money format what is typed while it comes. */
    static void type(Page page, String field, String text) {
        type(page.locator(Screens.id(field)), text);
    }

    static void number(Page page, String field, String text) {
        type(page.locator(Screens.id(field + "_input")), text);
    }

    static void type(Locator input, String text) {
        input.click();
        input.press("Control+a");
        input.pressSequentially(text);
        input.press("Tab");
    }

    static void day(Page page, String field, String day) {
        Locator input = page.locator(Screens.id(field + "_input"));
        input.fill(day);
        input.press("Tab");
    }

    /** A button that leads on: to another page, or to the same one with what was done. */
    void press(Page page, String button, String told) {
        answered(page, button, told, () -> page.locator(Screens.id(button)).click());
    }

    /** The same by the keyboard: the button has the focus already. */
    void enter(Page page, String button, String told) {
        assertThat(page.locator(Screens.id(button))).isFocused();
        answered(page, button, told, () -> page.keyboard().press("Enter"));
    }

    private void answered(Page page, String button, String told, Runnable send) {
        page.evaluate("() => { document.body.dataset.seen = 'before'; }");
        send.run();
        page.waitForFunction(ANSWERED, null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        assertThat(page.locator("#messages")).containsText(told);
        shot(page, button.replace(':', '-'));
    }

    /** A scan into the form of the button. */
    void handIn(Page page, String button, String told) {
        byte[] scan = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        page.locator(Screens.id(button.substring(0, button.lastIndexOf(':')) + ":file_input"))
                .setInputFiles(new FilePayload("扫描件.pdf", "application/pdf", scan));
        press(page, button, told);
    }

    /** A button whose answer changes a part of the page. */
    static void change(Page page, Locator button) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), button::click);
    }

    /** A field whose text the page takes down as soon as it is left. */
    static void change(Page page, Locator input, String text) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> type(input, text));
    }

    static Pattern page(String path) {
        return Pattern.compile(".*/" + path + "\\?.*id=\\d+.*");
    }

    void shot(Page page, String name) {
        shots++;
        Screens.shot(page, "season-%02d-%s".formatted(shots, name));
    }
}
