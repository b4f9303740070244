package org.residentpension.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.residentpension.launcher.County;

/** A program that asks the machine view, with or without a name and a password of its own. */
final class Machine {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI base;
    private final String secret;

    private Machine(URI base, String secret) {
        this.base = base;
        this.secret = secret;
    }

    static Machine nobody(County county) {
        return new Machine(county.address(), null);
    }

    static Machine statistics(County county, String countyCode) {
        return named(
                county, county.demonstrationUser("STATISTICS_SERVICE", countyCode), county.demonstrationPassword());
    }

    static Machine named(County county, String userName, String password) {
        byte[] pair = (userName + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Machine(county.address(), "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** What came back, as text and as JSON. */
    record Answer(int status, HttpResponse<String> http) {

        JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(http.body()))) {
                return reader.readObject();
            }
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer send(String method, String path, String... headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve("api/" + path)).timeout(Duration.ofMinutes(1));
        return secret == null ? request : request.header("Authorization", secret);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> http = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(http.statusCode(), http);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
