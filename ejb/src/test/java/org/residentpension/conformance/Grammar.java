package org.residentpension.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The names and words that a case may use, by the formal grammar beside the cases. How an amount or a day is spelled is not
 * its business: whoever reads one says so.
 */
public final class Grammar {

    private final Given schema;

    private Grammar(Given schema) {
        this.schema = schema;
    }

    /** {@code own} is the product's copy of the cases with its schema.json, which reads as YAML like any JSON. */
    public static Grammar of(Path own) throws IOException {
        return new Grammar(new Given("schema", (Map<?, ?>) PlainYaml.read(own.resolve("schema.json"))));
    }

    /** What in a case the grammar does not know, and what it lacks. */
    public List<String> faultsOf(Object raw) {
        return faults("case", raw, schema.map("items"));
    }

    private List<String> faults(String path, Object value, Given rule) {
        if (rule.has("$ref")) {
            String name = rule.text("$ref").substring("#/$defs/".length());
            return faults(path, value, schema.map("$defs").map(name));
        }
        if (value == null && !rule.has("const")) {
            return List.of(); // says that the value is absent
        }
        if (rule.has("oneOf") || rule.has("anyOf")) {
            return faultsOfChoice(path, value, rule.maps(rule.has("oneOf") ? "oneOf" : "anyOf"));
        }
        if (!isWordOf(rule, value)) {
            return List.of(path + ": unknown word " + value);
        }
        return switch (rule.fields().get("type") instanceof String type ? type : "") {
            case "object" ->
                value instanceof Map<?, ?> map ? faultsOfMap(path, map, rule) : List.of(path + " is no map");
            case "array" ->
                value instanceof List<?> list ? faultsOfList(path, list, rule) : List.of(path + " is no list");
            default -> List.of();
        };
    }

    private static boolean isWordOf(Given rule, Object value) {
        return rule.has("const")
                ? rule.text("const").equals(String.valueOf(value))
                : !rule.has("enum") || rule.texts("enum").contains(String.valueOf(value));
    }

    /** A map is meant to be the choice whose distinguishing word it bears; of anything else one choice must fit. */
    private List<String> faultsOfChoice(String path, Object value, List<Given> choices) {
        List<Given> meant =
                choices.stream().filter(choice -> bearsWord(value, choice)).toList();
        List<String> first = null;
        for (Given choice : meant) {
            List<String> faults = faults(path, value, choice);
            if (faults.isEmpty()) {
                return faults;
            }
            first = first == null ? faults : first;
        }
        return first != null ? first : List.of(path + ": unknown kind or verb in " + value);
    }

    private static boolean bearsWord(Object value, Given choice) {
        Given properties = choice.map("properties");
        for (String name : List.of("kind", "do")) {
            Given word = properties.map(name);
            boolean told = word.has("const") || word.has("enum");
            if (told && !(value instanceof Map<?, ?> map && isWordOf(word, map.get(name)))) {
                return false;
            }
        }
        return true;
    }

    private List<String> faultsOfMap(String path, Map<?, ?> map, Given rule) {
        List<String> faults = new ArrayList<>();
        rule.texts("required").stream()
                .filter(name -> !map.containsKey(name))
                .forEach(name -> faults.add(path + "." + name + " is missing"));
        Given properties = rule.map("properties");
        map.forEach((name, value) -> {
            String field = path + "." + name;
            if (properties.fields().containsKey(name)) {
                faults.addAll(faults(field, value, properties.map(String.valueOf(name))));
            } else if (rule.fields().get("additionalProperties") instanceof Map<?, ?> any) {
                faults.addAll(faults(field, value, new Given("schema", any)));
            } else {
                faults.add("unknown field " + field);
            }
        });
        return faults;
    }

    private List<String> faultsOfList(String path, List<?> list, Given rule) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < list.size() && rule.has("items"); i++) {
            faults.addAll(faults(path + "[" + i + "]", list.get(i), rule.map("items")));
        }
        return faults;
    }
}
