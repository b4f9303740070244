package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.residentpension.launcher.Visitor;

/** Files as one officer brings them in through the machine view, and what became of them. */
final class Imports {

    private static final Set<String> OPEN = Set.of("QUEUED", "RUNNING");

    private final Visitor officer;

    Imports(Visitor officer) {
        this.officer = officer;
    }

    HttpResponse<String> send(String kind, String division, int year, String fileName, byte[] content) {
        String query = "api/v1/imports?kind=%s&division=%s&year=%d&fileName=%s"
                .formatted(kind, division, year, URLEncoder.encode(fileName, StandardCharsets.UTF_8));
        return officer.post(query, UUID.randomUUID().toString(), BodyPublishers.ofByteArray(content));
    }

    /** Returns its number and does not wait for the work. */
    long upload(String kind, String division, int year, String fileName, byte[] content) {
        return accepted(send(kind, division, year, fileName, content));
    }

    /** As it stands when the work has ended. */
    JsonObject await(long id) {
        Patience.until("the end of import " + id, () -> !OPEN.contains(state(id).getString("state")));
        return state(id);
    }

    JsonObject state(long id) {
        return json(officer.get("api/v1/imports/" + id));
    }

    List<JsonObject> issues(long id) {
        List<JsonObject> issues = new ArrayList<>();
        JsonObject page = json(officer.get("api/v1/imports/" + id + "/issues?limit=200"));
        page.getJsonArray("issues").getValuesAs(JsonValue::asJsonObject).forEach(issues::add);
        while (page.containsKey("next")) {
            page = json(officer.get("api/v1/imports/" + id + "/issues?limit=200&after=" + page.getInt("next")));
            page.getJsonArray("issues").getValuesAs(JsonValue::asJsonObject).forEach(issues::add);
        }
        return issues;
    }

    void takeGoodRows(long id) {
        step(id, "take-good-rows?version=" + state(id).getInt("version"));
    }

    void step(long id, String step) {
        accepted(officer.post(
                "api/v1/imports/" + id + "/" + step, UUID.randomUUID().toString(), BodyPublishers.noBody()));
    }

    private static long accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return json(answer).getJsonNumber("id").longValue();
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
