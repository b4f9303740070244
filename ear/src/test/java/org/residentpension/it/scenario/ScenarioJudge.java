package org.residentpension.it.scenario;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.conformance.Grammar;
import org.residentpension.conformance.Judge;
import org.residentpension.conformance.NotBuiltException;

/** Plays the scenarios step by step; all other kinds of cases are somebody else's. */
final class ScenarioJudge implements Judge {

    private static final String OBSERVER = "observer";
    private static final String TELL_GIVEN = "tellGiven";

    private final Grammar grammar;
    private final Fixtures fixtures;
    private final ScenarioServer server;

    ScenarioJudge(CaseDirectory cases, ScenarioServer server) throws IOException {
        this.grammar = Grammar.of(cases.own());
        this.fixtures = Fixtures.of(cases.directory(), cases.own());
        this.server = server;
    }

    /** A case of another kind is none of ours as long as it is one. */
    @Override
    public boolean concerns(Object raw) {
        return isScenario(raw) || !grammar.faultsOf(raw).isEmpty();
    }

    @Override
    public List<String> differences(Object raw) {
        List<String> faults = grammar.faultsOf(raw);
        if (!faults.isEmpty()) {
            return faults;
        }
        Given scenario = new Given("case", (Map<?, ?>) raw);
        NotBuilt.of(scenario).ifPresent(missing -> {
            throw new NotBuiltException(missing);
        });
        return play(scenario);
    }

    private static boolean isScenario(Object raw) {
        return raw instanceof Map<?, ?> map && "scenario".equals(map.get("kind"));
    }

    private List<String> play(Given scenario) {
        List<Given> steps = scenario.maps("steps");
        server.ask(
                "begin",
                null,
                Map.of(
                        "fixtures", fixtures.all().fields(),
                        "given", scenario.map("given").fields(),
                        "at", steps.get(0).text("at")));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Given next = i + 1 < steps.size() ? steps.get(i + 1) : null;
            String step = "step " + (i + 1) + " " + steps.get(i).text("do") + ": ";
            play(steps.get(i), next).forEach(difference -> differences.add(step + difference));
        }
        return differences;
    }

    private List<String> play(Given step, Given next) {
        JsonArray outcome = prepare(step);
        if (next != null && next.flag("concurrentWithPrevious", false)) {
            Map<String, Object> early = fields(next);
            early.put("at", step.text("at"));
            server.ask("open", user(next), early);
        }
        outcome = outcome == null ? server.ask("step", user(step), fields(step)) : outcome;
        List<String> differences = new ArrayList<>();
        for (JsonString difference :
                server.ask("expect", OBSERVER, expectation(step)).getValuesAs(JsonString.class)) {
            differences.add(difference.getString());
        }
        if (!differences.isEmpty()) {
            differences.add("the step ended as " + outcome.getString(1));
        }
        return differences;
    }

    /** What others do before: first what the case is given until then, then what the step needs. Null, or how one was refused. */
    private JsonArray prepare(Given step) {
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

    private static String user(Given step) {
        return step.text("as", null);
    }

    private static Map<String, Object> fields(Given step) {
        return named(step.fields());
    }

    private static Map<String, Object> expectation(Given step) {
        return named(step.map("expect").fields());
    }

    private static Map<String, Object> named(Map<?, ?> fields) {
        Map<String, Object> named = new LinkedHashMap<>();
        fields.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }
}
