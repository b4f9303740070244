package org.residentpension.portal.yudao;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The interfaces of RuoYi-Vue-Pro (芋道). It answers with HTTP 200 whatever happened; what happened stands in {@code code}.
 * Its tokens open everything that their user may do there: they stay in this object.
 *
 * @param api up to and including {@code /admin-api}
 */
public record YudaoClient(String api, String tenant) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int HTTP_OK = 200;
    private static final int OK = 0;
    private static final int NOT_SIGNED_IN = 401;

    /** Its own failure, and too many requests. */
    private static final Set<Integer> OUTAGES = Set.of(500, 429);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** It said no. {@code notSignedIn} tells a token that no longer holds from a missing right. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;
        private final int code;

        Refused(int code, String said) {
            super(code + " " + said);
            this.code = code;
        }

        public boolean isNotSignedIn() {
            return code == NOT_SIGNED_IN;
        }

        /** It would perhaps have said yes another time. */
        public boolean isOutage() {
            return OUTAGES.contains(code);
        }
    }

    /** @return the whole of {@code data} of the token answer */
    public JsonObject token(String clientId, String clientSecret, Map<String, String> form)
            throws IOException, Refused {
        return send(request("/system/oauth2/token")
                        .header("Authorization", basic(clientId, clientSecret))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(query(form))))
                .asJsonObject();
    }

    /** Makes a token of this client worthless. */
    public void revoke(String clientId, String clientSecret, String token) throws IOException, Refused {
        send(request("/system/oauth2/token?" + query(Map.of("token", token)))
                .header("Authorization", basic(clientId, clientSecret))
                .DELETE());
    }

    private static String basic(String clientId, String clientSecret) {
        return "Basic "
                + Base64.getEncoder().encodeToString((clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8));
    }

    public JsonValue get(String path, String token) throws IOException, Refused {
        return send(request(path).header("Authorization", "Bearer " + token).GET());
    }

    public JsonValue send(String method, String path, JsonObject body, String token) throws IOException, Refused {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    public static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path)).timeout(PATIENCE).header("tenant-id", tenant);
    }

    private static JsonValue send(HttpRequest.Builder request) throws IOException, Refused {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != HTTP_OK) {
                throw new IOException("HTTP " + answer.statusCode());
            }
            JsonObject json = read(answer.body());
            int code = json.getInt("code");
            if (code != OK) {
                throw new Refused(code, json.getString("msg", ""));
            }
            return json.getOrDefault("data", JsonValue.NULL);
        } catch (JsonException | NullPointerException | ClassCastException odd) {
            throw new IOException("no answer of this kind of portal", odd);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
