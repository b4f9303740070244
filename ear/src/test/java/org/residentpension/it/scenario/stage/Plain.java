package org.residentpension.it.scenario.stage;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as maps, lists, texts, whole numbers and truth values, in their order. */
final class Plain {

    private Plain() {}

    static Map<?, ?> read(InputStream json) {
        try (JsonReader reader = Json.createReader(json)) {
            return (Map<?, ?>) of(reader.readObject());
        }
    }

    private static Object of(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> {
                Map<Object, Object> map = new LinkedHashMap<>();
                value.asJsonObject().forEach((name, field) -> map.put(name, of(field)));
                yield map;
            }
            case ARRAY -> value.asJsonArray().stream().map(Plain::of).toList();
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).longValueExact();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }
}
