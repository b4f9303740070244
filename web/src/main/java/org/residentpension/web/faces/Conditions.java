package org.residentpension.web.faces;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a list is really narrowed to, as it stands in the address; each condition can be taken away by a link. */
public class Conditions implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Condition> all = new ArrayList<>();

    private record Condition(String parameter, String value, String label) implements Serializable {

        String query() {
            return parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** What the user sees of a condition, and the query of the address without it. */
    public record Chip(String label, String queryWithout) {}

    /** Nothing for a null value. An empty label keeps the condition in the address without showing it. */
    public Conditions with(String parameter, Object value, String label) {
        if (value != null) {
            all.add(new Condition(parameter, value.toString(), label));
        }
        return this;
    }

    public List<Chip> chips() {
        return all.stream()
                .filter(shown -> !shown.label().isEmpty())
                .map(shown -> new Chip(shown.label(), queryWithout(shown)))
                .toList();
    }

    /** All of them, as they stand in the address. */
    public String query() {
        return all.stream().map(Condition::query).collect(Collectors.joining("&"));
    }

    private String queryWithout(Condition left) {
        return all.stream().filter(other -> other != left).map(Condition::query).collect(Collectors.joining("&"));
    }
}
