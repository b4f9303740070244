package org.residentpension.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.residentpension.launcher.County;

/** HTTP by hand: follows nothing, hides nothing, and sends the cookies that it got or was told to. */
final class Wire {

    private static final String SESSION = "RPSESSION";
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Wire(County county) {
        base = county.address();
    }

    Wire withSession(String id) {
        cookies.put(SESSION, id);
        return this;
    }

    String session() {
        return cookies.get(SESSION);
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(to(path), fields));
    }

    /** As a script on a page of ours sends it. */
    HttpResponse<String> ajax(String path) {
        return send(
                form(to(path).header("Faces-Request", "partial/ajax"), Map.of("jakarta.faces.partial.ajax", "true")));
    }

    HttpResponse<String> signIn(String userName, String password) {
        String token = found(TOKEN, get("sign-in").body());
        return post("sign-in", Map.of("userName", userName, "password", password, "token", token));
    }

    /** Presses a button of a form that is fetched first. */
    HttpResponse<String> submit(String path, String form, String button, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(form, form);
        all.put(button, button);
        String page = get(path).body();
        all.put("jakarta.faces.ViewState", viewState(page));
        all.put("primefaces.nonce", found(NONCE, page));
        return post(path, all);
    }

    String viewState(String page) {
        return found(VIEW_STATE, page);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(1));
        String sent = cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                    .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
