package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.residentpension.launcher.County;

/** What the portal's own administrator does at its sign-on server. */
final class KeycloakOffice {

    private final HttpClient client = HttpClient.newHttpClient();
    private final County county;
    private final String root;

    KeycloakOffice(County county) {
        this.county = county;
        this.root = county.portal().issuer().toString().replace("/realms/county", "");
    }

    void disable(String userName) {
        change(userName, "{\"enabled\":false}");
    }

    void enable(String userName) {
        change(userName, "{\"enabled\":true}");
    }

    void move(String userName, String division) {
        String user = find(userName);
        String whole = send("GET", "users/" + id(user), null);
        change(userName, whole.replaceFirst("\"region_code\":\\[[^]]*]", "\"region_code\":[\"" + division + "\"]"));
    }

    private void change(String userName, String json) {
        send("PUT", "users/" + id(find(userName)), json);
    }

    private String find(String userName) {
        return send("GET", "users?exact=true&username=" + userName, null);
    }

    private static String id(String user) {
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(user);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private String send(String method, String path, String json) {
        return ask(HttpRequest.newBuilder(URI.create(root + "/admin/realms/county/" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(
                        method,
                        json == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json)));
    }

    private String token() {
        String answer = ask(HttpRequest.newBuilder(URI.create(root + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=admin&password="
                                + county.demonstrationPassword())));
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private String ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
