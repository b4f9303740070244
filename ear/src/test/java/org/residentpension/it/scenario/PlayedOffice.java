package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.launcher.Store;

/** A county in which a test does steps by verbs of the scenarios and looks into the database. */
final class PlayedOffice implements AutoCloseable {

    private final ScenarioServer server;
    private final ScenarioPlayer player;

    /** @param name of the directory of its county */
    PlayedOffice(String name) throws IOException {
        CaseDirectory cases = CaseDirectory.asked();
        server = new ScenarioServer(name);
        player = new ScenarioPlayer(server, Fixtures.of(cases.directory(), cases.own()));
    }

    /** A person who paid so much in May. */
    static Map<String, Object> paid(String amount) {
        return Map.of("payments", List.of(Map.of("amount", amount, "paidOn", "2024-05-10")));
    }

    /** A village of the Fuliang examples whose members P1, P2, … paid so much in May. */
    static Map<String, Object> village(String... amounts) {
        Map<String, Object> persons = new TreeMap<>();
        for (String amount : amounts) {
            persons.put("P" + (persons.size() + 1), paid(amount));
        }
        return Map.of("region", "REG-JX", "schemes", List.of("SCH-A"), "persons", persons);
    }

    void begin(Map<?, ?> given, String at) {
        player.begin(given, at);
    }

    JsonArray act(String at, String user, String verb, Map<String, Object> with) {
        return player.perform(new Given("step", step(at, user, verb, with)));
    }

    /** @param user null for what happens by itself, or by whoever has to do it */
    static Map<String, Object> step(String at, String user, String verb, Map<String, Object> with) {
        return user == null
                ? Map.of("at", at, "do", verb, "with", with)
                : Map.of("at", at, "as", user, "do", verb, "with", with);
    }

    void done(String at, String user, String verb, Map<String, Object> with) {
        JsonArray outcome = act(at, user, verb, with);
        assertThat(outcome.getBoolean(0)).as(outcome.toString()).isTrue();
    }

    /** What is said to somebody who is refused. */
    String refusal(String at, String user, String verb, Map<String, Object> with) {
        JsonArray outcome = act(at, user, verb, with);
        assertThat(outcome.getBoolean(0)).as(outcome.toString()).isFalse();
        return outcome.toString();
    }

    /** The one value of a query. */
    String text(String sql) throws SQLException {
        return text(store(), sql);
    }

    static String text(Store store, String sql) throws SQLException {
        try (Connection connection = store.application();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    Store store() {
        return Store.of(server.county().home().site());
    }

    ScenarioServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
