package org.residentpension.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A user at the other end of HTTP: signs in on the page like a person and keeps the session. */
public final class Visitor {

    private static final Pattern HIDDEN_TOKEN = Pattern.compile(
            "<input[^>]*name=\"token\"[^>]*value=\"([^\"]*)\"|<input[^>]*value=\"([^\"]*)\"[^>]*name=\"token\"");

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(URI base) {
        this.base = base;
    }

    public static Visitor signIn(URI base, String userName, String password) {
        Visitor visitor = new Visitor(base);
        HttpResponse<String> page = visitor.get("sign-in");
        Matcher token = HIDDEN_TOKEN.matcher(page.body());
        String form = Map.of(
                        "userName", userName,
                        "password", password,
                        "token", token.find() ? token.group(token.group(1) == null ? 2 : 1) : "")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = visitor.send(
                "sign-in",
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new CannotStart(userName + " could not sign in (HTTP " + answer.statusCode() + ").");
        }
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send(path, HttpRequest.Builder::GET, HttpResponse.BodyHandlers.ofString());
    }

    /** The same key with the same body is acted on once, however often it is sent. */
    public HttpResponse<String> post(String path, String idempotencyKey, HttpRequest.BodyPublisher body) {
        return send(
                path,
                request -> request.header("Idempotency-Key", idempotencyKey)
                        .header("X-Requested-With", "resident-pension")
                        .header("Content-Type", "application/octet-stream")
                        .POST(body),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Any request in her session; a redirect is answered as it is. */
    public <T> HttpResponse<T> send(
            String path, UnaryOperator<HttpRequest.Builder> request, HttpResponse.BodyHandler<T> handler) {
        try {
            HttpResponse<T> answer = client.send(request.apply(to(path)).build(), handler);
            keepCookies(answer.headers().allValues("Set-Cookie"));
            return answer;
        } catch (IOException failed) {
            throw new CannotStart("No answer from " + base + ": " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", interrupted);
        }
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofMinutes(2));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    /** By hand: a cookie marked Secure is good on the loopback address too, as browsers have it. */
    private void keepCookies(List<String> set) {
        for (String cookie : set) {
            String pair = cookie.split(";", 2)[0];
            cookies.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
    }
}
