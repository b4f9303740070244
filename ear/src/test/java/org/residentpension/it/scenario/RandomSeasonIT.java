package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.residentpension.conformance.CaseDirectory;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;

/**
 * Whole seasons of two villages through the real services, with resolutions, members and payments at random, objections and a death
 * in between: after every step the sums of all papers and ledgers agree, every amount follows from its trace, nobody gets more than
 * the cap or anything without having paid first; and what is posted stays. The seed stands in every failure; {@code -Drp.seed}
 * takes it again.
 */
class RandomSeasonIT {

    private static final String CAP = "6000.00";
    private static final List<String> VILLAGES = List.of("A", "B");

    private static ScenarioServer server;
    private static ScenarioPlayer player;

    private Random random;
    private long seed;

    @BeforeAll
    static void start() throws IOException {
        CaseDirectory cases = CaseDirectory.asked();
        server = new ScenarioServer("season");
        player = new ScenarioPlayer(server, Fixtures.of(cases.directory(), cases.own()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @RepeatedTest(4)
    void the_books_of_a_season_agree_at_every_step_and_what_is_posted_stays() {
        seed = Long.getLong("rp.seed", ThreadLocalRandom.current().nextLong(1_000_000_000));
        random = new Random(seed);
        System.out.println("a season with -Drp.seed=" + seed);
        begin();

        List<String> running = confirmed();
        running.forEach(this::publicize);
        running.forEach(this::apply);
        running.forEach(this::check);
        running.forEach(this::pay);

        assertThat(running).as("seed %d", seed).isNotEmpty();
        String posted = posted();
        live(running);
        assertThat(posted()).as("seed %d", seed).isEqualTo(posted);
        running.forEach(village -> assertSound(village, "2024-12-20T12:00"));
    }

    private void begin() {
        RandomSeason season = new RandomSeason(random);
        Map<String, Object> persons = new LinkedHashMap<>(season.villagers("A", 24));
        persons.putAll(season.villagers("B", 16));
        player.begin(
                Map.of(
                        "region",
                        "REG-JX",
                        "schemes",
                        List.of(season.scheme("RANDOM-A", "A"), season.scheme("RANDOM-B", "B")),
                        "persons",
                        persons),
                "2024-10-15T08:00");
    }

    /** The villages whose budget suffices. */
    private List<String> confirmed() {
        List<String> running = new ArrayList<>();
        for (String village : VILLAGES) {
            step("townClerkJX", "2024-10-15T09:00", "openRun", village);
            step("townClerkJX", "2024-10-15T09:10", "extract", village);
        }
        for (String village : VILLAGES) {
            step("townClerkJX", "2024-10-15T10:00", "calculate", village);
        }
        for (String village : VILLAGES) {
            assertSound(village, "2024-10-15T11:00");
            List<Map<String, Object>> rows = new ArrayList<>();
            payees(village, "2024-10-15T11:00").forEach((person, amount) -> {
                if (random.nextInt(8) == 0) {
                    rows.add(Map.of("person", person, "action", "EXCLUDE"));
                } else if (random.nextInt(8) == 0 && !amount.equals("0.01")) {
                    rows.add(Map.of("person", person, "action", "REDUCE", "amount", "0.01"));
                }
            });
            JsonArray outcome =
                    perform("lead" + village, "2024-10-18T10:00", "confirmLines", village, Map.of("rows", rows));
            if (outcome.getBoolean(0) && !payees(village, "2024-10-18T11:00").isEmpty()) {
                running.add(village);
            } else if (!outcome.getBoolean(0)) {
                assertThat(outcome.getString(1)).as("seed %d", seed).contains("X_BUDGET");
            }
            assertSound(village, "2024-10-18T11:00");
        }
        return running;
    }

    private void publicize(String village) {
        step("supervisor" + village, "2024-10-20T09:00", "startPublicity", village);
        assertSound(village, "2024-10-20T10:00");
        Map<String, String> payees = payees(village, "2024-10-20T10:00");
        if (payees.size() > 2 && random.nextBoolean()) {
            String person = anyOf(payees);
            step("supervisor" + village, "2024-10-21T09:00", "raiseObjection", village, Map.of("person", person));
            step(
                    "lead" + village,
                    "2024-10-22T09:00",
                    "decideObjection",
                    village,
                    Map.of("person", person, "decision", "UPHELD", "change", "EXCLUDE"));
            assertSound(village, "2024-10-22T10:00");
        }
    }

    private void apply(String village) {
        step("supervisor" + village, "2024-10-30T09:00", "closePublicity", village);
        assertSound(village, "2024-10-30T10:00");
        step("lead" + village, "2024-10-30T11:00", "registerApplication", village);
        assertSound(village, "2024-10-30T12:00");
    }

    /** One in three villages buries somebody before the county looks at the list. */
    private void check(String village) {
        Map<String, String> payees = payees(village, "2024-11-04T09:00");
        boolean died = payees.size() > 2
                && random.nextInt(3) == 0
                && perform(
                                "countyClerk2JX",
                                "2024-11-04T09:00",
                                "recordDeath",
                                village,
                                Map.of("person", anyOf(payees), "diedOn", "2024-11-03"))
                        .getBoolean(0);
        step("countyClerkJX", "2024-11-05T09:00", "countyCheck", village);
        if (died) {
            step("lead" + village, "2024-11-05T11:00", "registerApplication", village);
        }
        assertSound(village, "2024-11-05T12:00");
        step("countyReviewerJX", "2024-11-06T09:00", "review", village);
        step("countyReviewerJX", "2024-11-07T09:00", "issueNotice", village);
        assertSound(village, "2024-11-07T10:00");
    }

    private void pay(String village) {
        Map<String, String> payees = payees(village, "2024-11-10T09:00");
        String person = anyOf(payees);
        if (payees.size() > 1) {
            step(
                    "taxJX",
                    "2024-11-10T10:00",
                    "taxReceipt",
                    village,
                    Map.of("amount", payees.get(person), "covers", List.of(person)));
            step("countyReviewerJX", "2024-11-11T10:00", "post", village);
            assertSound(village, "2024-11-11T11:00");
        }
        step("taxJX", "2024-11-12T10:00", "taxReceipt", village);
        assertSound(village, "2024-11-12T11:00");
        step("countyReviewerJX", "2024-11-13T10:00", "post", village);
        assertSound(village, "2024-11-13T11:00");
    }

    /** Life goes on: somebody dies, a collective stops and wants its money back, a membership does not matter any more. */
    private void live(List<String> running) {
        String village = running.get(0);
        List<String> payees = List.copyOf(payees(village, "2024-11-20T09:00").keySet());
        perform(
                "countyClerkJX",
                "2024-11-20T10:00",
                "recordDeath",
                village,
                Map.of("person", payees.get(0), "diedOn", "2024-11-19"));
        step("supervisor" + village, "2024-11-21T10:00", "discloseResult", village);
        perform("hrssApproverJX", "2024-11-22T10:00", "suspendScheme", village, Map.of("scheme", "RANDOM-" + village));
        JsonArray refund = perform(
                "lead" + village, "2024-11-23T10:00", "requestSubsidyRefund", village, Map.of("reason", "SUSPENSION"));
        assertThat(refund.getBoolean(0)).as("seed %d: %s", seed, refund).isFalse();
        perform("countyReviewerJX", "2024-11-24T10:00", "settleAccount", village, Map.of("person", payees.get(0)));
        step("countyClerkJX", "2024-12-20T10:00", "archive", village);
    }

    private String anyOf(Map<String, String> payees) {
        return List.copyOf(payees.keySet()).get(random.nextInt(payees.size()));
    }

    private void step(String user, String at, String verb, String village) {
        step(user, at, verb, village, Map.of());
    }

    private void step(String user, String at, String verb, String village, Map<String, Object> with) {
        JsonArray outcome = perform(user, at, verb, village, with);

        assertThat(outcome.getBoolean(0))
                .as("seed %d: %s at %s as %s: %s", seed, verb, at, user, outcome)
                .isTrue();
    }

    private JsonArray perform(String user, String at, String verb, String village, Map<String, Object> with) {
        Map<String, Object> arguments = new HashMap<>(with);
        arguments.put("run", village + "-2024");
        return player.perform(new Given("step", Map.of("as", user, "at", at, "do", verb, "with", arguments)));
    }

    private void assertSound(String village, String at) {
        List<String> faults = new ArrayList<>();
        ask("faults", village, at).getValuesAs(JsonString.class).forEach(fault -> faults.add(fault.getString()));

        assertThat(faults).as("seed %d: %s at %s", seed, village, at).isEmpty();
    }

    private Map<String, String> payees(String village, String at) {
        Map<String, String> payees = new LinkedHashMap<>();
        ask("payees", village, at)
                .getValuesAs(JsonString.class)
                .forEach(entry -> payees.put(
                        entry.getString().split("=")[0], entry.getString().split("=")[1]));
        return payees;
    }

    private String posted() {
        return ask("posted", "A", "2024-12-20T12:00").getString(0);
    }

    private static JsonArray ask(String what, String village, String at) {
        return server.ask(
                what,
                null,
                Map.of("at", at, "do", what, "with", Map.of("run", village + "-2024", "cap", CAP, "monotone", true)));
    }
}
