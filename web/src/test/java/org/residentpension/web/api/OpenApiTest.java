package org.residentpension.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is written about the machine view is what it does. */
class OpenApiTest {

    private static final JsonObject DESCRIPTION = read();

    @Test
    void every_address_and_method_is_described_and_nothing_else() {
        assertThat(described().keySet()).isEqualTo(served().keySet());
    }

    @Test
    void every_parameter_of_address_and_query_is_described_and_nothing_else() {
        assertThat(described()).isEqualTo(served());
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(references(DESCRIPTION)).isNotEmpty().allSatisfy(reference -> assertThat(
                        DESCRIPTION.getValue(reference.substring(1)))
                .isNotNull());
    }

    @Test
    void every_write_asks_for_its_key() {
        JsonObject paths = DESCRIPTION.getJsonObject("paths");
        paths.values().stream()
                .map(JsonValue::asJsonObject)
                .filter(path -> path.containsKey("post"))
                .forEach(path -> assertThat(path.toString()).contains("#/components/parameters/IdempotencyKey"));
    }

    /** {@code GET /v1/progress} and the names of its parameters. */
    private static Map<String, Set<String>> served() {
        Map<String, Set<String>> served = new TreeMap<>();
        for (Class<?> resource : ApiApplication.RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> served.put(verb + " " + address(resource, method), parameters(method)));
            }
        }
        return served;
    }

    private static java.util.Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String address(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return path.replaceAll("\\{(\\w+):[^/]*}", "{$1}");
    }

    private static Set<String> parameters(Method method) {
        return Stream.of(method.getParameterAnnotations())
                .flatMap(Stream::of)
                .map(OpenApiTest::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Annotation annotation) {
        return annotation instanceof QueryParam query
                ? query.value()
                : annotation instanceof PathParam path ? path.value() : null;
    }

    private static Map<String, Set<String>> described() {
        Map<String, Set<String>> described = new TreeMap<>();
        DESCRIPTION.getJsonObject("paths").forEach((path, methods) -> methods.asJsonObject()
                .forEach((verb, operation) -> described.put(
                        verb.toUpperCase(Locale.ROOT) + " " + path, parameters(operation.asJsonObject()))));
        return described;
    }

    private static Set<String> parameters(JsonObject operation) {
        return operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .map(parameter -> parameter.containsKey("$ref")
                        ? DESCRIPTION
                                .getValue(parameter.getString("$ref").substring(1))
                                .asJsonObject()
                        : parameter)
                .filter(parameter -> !parameter.getString("in").equals("header"))
                .map(parameter -> parameter.getString("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> references(JsonValue value) {
        Set<String> found = new TreeSet<>();
        if (value instanceof JsonObject object) {
            object.forEach((key, each) ->
                    found.addAll(key.equals("$ref") ? Set.of(object.getString("$ref")) : references(each)));
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(each -> found.addAll(references(each)));
        }
        return found;
    }

    private static JsonObject read() {
        InputStream file = OpenApiResource.class.getResourceAsStream(OpenApiResource.PATH);
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }
}
