package org.residentpension.conformance;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named fields of an answer, in order; unlike Map.of it takes null. */
final class Answer {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Answer with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
