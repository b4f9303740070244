package org.residentpension.conformance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One worked case: what is given and what must follow. */
record Case(String id, String title, String kind, Given given, Map<?, ?> expect) {

    /** Throws MissingFieldException for a case without one of its parts. */
    static Case of(Object raw) {
        if (!(raw instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("a case is a map, not: " + raw);
        }
        Given whole = new Given("case", fields);
        whole.required("rules");
        String kind = whole.text("kind");
        String outcome = kind.equals("scenario") ? "steps" : "expect";
        whole.required(outcome);
        whole.required("given");
        Given given = new Given("given", whole.map("given").fields());
        Map<?, ?> expect = outcome.equals("expect") ? whole.map("expect").fields() : Map.of();
        return new Case(whole.text("id"), whole.text("title"), kind, given, expect);
    }

    /** How a case is called in a message before it is known to be one. */
    static String nameOf(Object raw, Path file, int position) {
        Object id = raw instanceof Map<?, ?> fields ? fields.get("id") : null;
        return id == null ? file.getFileName() + " case " + position : String.valueOf(id);
    }

    /** Everything that differs from the answer; empty when the case passes. */
    List<String> differences(Map<String, Object> answer) {
        return new Comparison().of(expect, answer);
    }
}
