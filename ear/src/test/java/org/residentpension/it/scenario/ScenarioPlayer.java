package org.residentpension.it.scenario;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;

/** Does steps on the stage, each by its user at its time, with whatever others have to do before. */
final class ScenarioPlayer {

    private static final String TELL_GIVEN = "tellGiven";

    private final ScenarioServer server;
    private final Fixtures fixtures;

    ScenarioPlayer(ScenarioServer server, Fixtures fixtures) {
        this.server = server;
        this.fixtures = fixtures;
    }

    /** An empty database with the fixtures and what the case is given. */
    void begin(Map<?, ?> given, String at) {
        server.ask("begin", null, Map.of("fixtures", fixtures.all().fields(), "given", given, "at", at));
    }

    /** Whether it was done, and how it ended. */
    JsonArray perform(Given step) {
        JsonArray refused = prepare(step);
        return refused == null ? server.ask("step", user(step), fields(step)) : refused;
    }

    /** What others do before: first what the case is given until then, then what the step needs. Null, or how one was refused. */
    JsonArray prepare(Given step) {
        boolean again;
        do {
            again = false;
            for (JsonObject helper :
                    server.ask("before", user(step), fields(step)).getValuesAs(JsonObject.class)) {
                boolean earlier = !helper.getString("at").equals(step.text("at"));
                JsonArray refused = earlier ? prepare(new Given("helper", plain(helper))) : null;
                JsonArray outcome = refused == null
                        ? server.ask("step", helper.getString("as"), new LinkedHashMap<>(helper))
                        : refused;
                if (!outcome.getBoolean(0)) {
                    return outcome;
                }
                again |= earlier || helper.getString("do").equals(TELL_GIVEN);
            }
        } while (again);
        return null;
    }

    /** As the cases are read: texts as texts. */
    private static Map<String, Object> plain(JsonObject helper) {
        Map<String, Object> plain = new LinkedHashMap<>();
        helper.forEach((name, value) ->
                plain.put(name, value instanceof JsonString text ? text.getString() : plain(value.asJsonObject())));
        return plain;
    }

    static String user(Given step) {
        return step.text("as", null);
    }

    static Map<String, Object> fields(Given step) {
        return named(step.fields());
    }

    static Map<String, Object> named(Map<?, ?> fields) {
        Map<String, Object> named = new LinkedHashMap<>();
        fields.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
