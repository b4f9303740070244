package org.residentpension.it.scenario;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.conformance.Grammar;
import org.residentpension.conformance.Judge;
import org.residentpension.conformance.NotBuiltException;

/** Plays the scenarios step by step; all other kinds of cases are somebody else's. */
final class ScenarioJudge implements Judge {

    private static final String OBSERVER = "observer";

    private final Function<Object, List<String>> grammar;
    private final ScenarioPlayer player;
    private final ScenarioServer server;

    ScenarioJudge(CaseDirectory cases, ScenarioServer server) throws IOException {
        this(cases, server, Grammar.of(cases.own())::faultsOf);
    }

    /** @param grammar what is wrong with the form of a case; for cases that say more than the common format */
    ScenarioJudge(CaseDirectory cases, ScenarioServer server, Function<Object, List<String>> grammar)
            throws IOException {
        this.grammar = grammar;
        this.player = new ScenarioPlayer(server, Fixtures.of(cases.directory(), cases.own()));
        this.server = server;
    }

    /** A case of another kind is none of ours as long as it is one. */
    @Override
    public boolean concerns(Object raw) {
        return isScenario(raw) || !grammar.apply(raw).isEmpty();
    }

    @Override
    public List<String> differences(Object raw) {
        List<String> faults = grammar.apply(raw);
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
        player.begin(scenario.map("given").fields(), steps.get(0).text("at"));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Given next = i + 1 < steps.size() ? steps.get(i + 1) : null;
            String step = "step " + (i + 1) + " " + steps.get(i).text("do") + ": ";
            play(steps.get(i), next).forEach(difference -> differences.add(step + difference));
        }
        return differences;
    }

    private List<String> play(Given step, Given next) {
        JsonArray outcome = player.prepare(step);
        if (next != null && next.flag("concurrentWithPrevious", false)) {
            Map<String, Object> early = ScenarioPlayer.fields(next);
            early.put("at", step.text("at"));
            server.ask("open", ScenarioPlayer.user(next), early);
        }
        outcome =
                outcome == null ? server.ask("step", ScenarioPlayer.user(step), ScenarioPlayer.fields(step)) : outcome;
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

    private static Map<String, Object> expectation(Given step) {
        return ScenarioPlayer.named(step.map("expect").fields());
    }
}
