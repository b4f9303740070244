package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.residentpension.launcher.Visitor;

/** A page as an officer has it open, without a browser: what it says, and its forms to be filled in. */
record Page(Visitor officer, String path, String html) {

    private static final String ROOT = "/resident-pension/";
    private static final Pattern MESSAGE = Pattern.compile("<span class=\"ui-messages-\\w+-summary\">(.*?)</span>");

    static Page open(Visitor officer, String path) {
        return of(officer, path, officer.send(path, HttpRequest.Builder::GET, BodyHandlers.ofString()));
    }

    /** Follows redirects to where they lead. */
    static Page of(Visitor officer, String path, HttpResponse<String> answer) {
        if (answer.statusCode() == 302 || answer.statusCode() == 303) {
            String to = answer.headers().firstValue("Location").orElseThrow();
            return open(officer, to.substring(to.indexOf(ROOT) + ROOT.length()));
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Page(officer, path, answer.body());
    }

    Form form(String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(html);
        assertThat(form.find()).as("form " + id + " on " + path).isTrue();
        return Form.of(this, id, form.group());
    }

    boolean hasForm(String id) {
        return html.contains("<form id=\"" + id + "\"");
    }

    /** What the page's script adds to every form. */
    String nonce() {
        Matcher nonce = Pattern.compile("nonce=\"([^\"]+)\"").matcher(html);
        return nonce.find() ? nonce.group(1) : "";
    }

    /** The sentences on top of the page. */
    String messages() {
        return MESSAGE.matcher(html).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
    }
}
