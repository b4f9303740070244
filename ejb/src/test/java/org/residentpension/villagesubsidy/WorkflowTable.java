package org.residentpension.villagesubsidy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What workflows.md §3 and §4 allow, copied from there as data and not from the code that is tested against it. */
public final class WorkflowTable {

    private static final String SAME = "=";

    /**
     * A line of the table for one state.
     *
     * @param to the states that it may lead to, each with those passed on the way before it
     */
    public record Step(String action, String from, Set<String> roles, List<List<String>> to) {}

    private final List<Step> steps = new ArrayList<>();
    private final Set<String> arrows = new TreeSet<>();

    private WorkflowTable(String name) {
        rows(name + "-steps.csv").forEach(this::addSteps);
        rows(name + "-path.csv").forEach(row -> arrows.add(row[0] + " > " + row[1]));
    }

    public static WorkflowTable ofRun() {
        return new WorkflowTable("run");
    }

    public static WorkflowTable ofScheme() {
        return new WorkflowTable("scheme");
    }

    /** What one person may not do with a run after she did the other, as {@code "DONE, then WANTED"}. */
    public static Set<String> forbiddenPairs() {
        Set<String> pairs = new TreeSet<>();
        rows("run-duties.csv")
                .forEach(row -> List.of(row[1].split(" ")).forEach(done -> pairs.add(done + ", then " + row[0])));
        return pairs;
    }

    public static WorkflowTable ofSuspension() {
        return new WorkflowTable("suspension");
    }

    private void addSteps(String[] row) {
        for (String from : row[1].split(" ")) {
            List<List<String>> to = Stream.of(row[3].split("\\|"))
                    .map(path -> path.equals(SAME) ? List.of(from) : List.of(path.split(">")))
                    .toList();
            steps.add(new Step(row[0], from, Set.of(row[2].split(" ")), to));
        }
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** As {@code "A > B"}. */
    public Set<String> arrows() {
        return arrows;
    }

    /** As {@code "ACTION ROLE STATE"}. */
    public Set<String> triples() {
        Set<String> triples = new TreeSet<>();
        steps.forEach(step -> step.roles().forEach(role -> triples.add(triple(step.action(), role, step.from()))));
        return triples;
    }

    public static String triple(Object action, Object role, Object state) {
        return action + " " + role + " " + state;
    }

    /** Where the action may end that begins there. */
    public Set<String> ends(String action, String from) {
        Set<String> ends = new TreeSet<>();
        steps.stream()
                .filter(step -> step.action().equals(action) && step.from().equals(from))
                .flatMap(step -> step.to().stream())
                .forEach(path -> ends.add(path.get(path.size() - 1)));
        return ends;
    }

    /** Every hop of every step from one state to another. */
    public Set<String> hops() {
        Set<String> hops = new TreeSet<>();
        for (Step step : steps) {
            for (List<String> path : step.to()) {
                String at = step.from();
                for (String next : path) {
                    if (!next.equals(at)) {
                        hops.add(at + " > " + next);
                    }
                    at = next;
                }
            }
        }
        return hops;
    }

    private static Stream<String[]> rows(String name) {
        try (InputStream in = WorkflowTable.class.getResourceAsStream("/workflows/" + name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return lines.stream().map(line -> line.split("\\s*;\\s*"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
