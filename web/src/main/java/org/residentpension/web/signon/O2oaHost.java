package org.residentpension.web.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.portal.host.HostPerson;

/** An O2OA as it answers the question whose token this is. */
@ApplicationScoped
class O2oaHost {

    static final String HOST = "o2oa";

    private static final String WHO = "/x_organization_assemble_authentication/jaxrs/authentication";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int HTTP_OK = 200;
    private static final String UNIT = "unit:";

    /** Nobody, and its servers among themselves. */
    private static final Set<String> NO_PERSON = Set.of("anonymous", "cipher");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    private O2oaSettings settings;

    /** @param unitLabels how the portal calls the units of the person */
    record Arrived(HostPerson person, Map<String, String> unitLabels) {}

    /** Empty for a token that it does not know. */
    Optional<Arrived> who(String token) throws SignInRefused {
        JsonObject data = ask(token);
        String kind = data.getString("tokenType", "anonymous");
        String id = data.getString("id", data.getString("distinguishedName", ""));
        if (NO_PERSON.contains(kind) || id.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> units = new HashMap<>();
        for (JsonObject identity : objects(data.get("identityList"))) {
            String unit = identity.getString("unit", "");
            if (!unit.isEmpty()) {
                units.put(UNIT + unit, identity.getString("unitLevelName", identity.getString("unitName", "")));
            }
        }
        HostPerson person = new HostPerson(
                HOST,
                settings.base().toString(),
                id,
                data.getString("unique", data.getString("name", id)),
                data.getString("name", null),
                data.getString("employee", null),
                null,
                data.get("roleList") instanceof JsonArray roles
                        ? roles.getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .collect(Collectors.toSet())
                        : Set.of(),
                units.keySet());
        return Optional.of(new Arrived(person, units));
    }

    private JsonObject ask(String token) throws SignInRefused {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(settings.base() + WHO))
                            .timeout(PATIENCE)
                            .header(settings.cookie(), token)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != HTTP_OK) {
                throw new SignInRefused(SignInFault.DOWN, "HTTP " + answer.statusCode());
            }
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return Objects.requireNonNull(reader.readObject().getJsonObject("data"));
            }
        } catch (IOException | JsonException | NullPointerException | ClassCastException odd) {
            throw new SignInRefused(SignInFault.DOWN, "no answer of this kind of portal: " + odd.getMessage(), odd);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SignInRefused(SignInFault.DOWN, "interrupted", interrupted);
        }
    }

    private static List<JsonObject> objects(JsonValue list) {
        return list instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }
}
