package org.residentpension.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A stub of O2OA's question whose token this is, not O2OA itself: the shapes are those of its public source
 * (ActionWho and BaseAction of x_organization_assemble_authentication).
 */
final class O2oaPortal implements AutoCloseable {

    private record Person(String id, String name, String kind, List<String> roles) {}

    private static final Person NOBODY = new Person("", "anonymous", "anonymous", List.of());

    /** How often it was asked: each time it writes a line into its list of sign-ins. */
    final AtomicInteger asked = new AtomicInteger();

    private final Map<String, Person> live = new ConcurrentHashMap<>();
    private final HttpServer server;
    volatile boolean down;

    O2oaPortal() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.createContext("/x_organization_assemble_authentication/jaxrs/authentication", this::who);
        server.createContext("/x_desktop/index.html", exchange -> send(exchange, 200, "<input type=\"password\">"));
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Map<String, String> settings() {
        return Map.of(
                "sign-on", "o2oa", "residentpension.o2oa.base-url", address().toString());
    }

    /** @return the cookie that she gets there */
    String signIn(String name, String role) {
        return given(new Person("id-of-" + name, name, "user", List.of(role)));
    }

    /** With which its servers speak to each other. */
    String serverToken() {
        return given(new Person("id-of-server", "cipher", "cipher", List.of()));
    }

    private String given(Person person) {
        String token = "token-number-" + live.size();
        live.put(token, person);
        return token;
    }

    /** As when an administrator locks her: the cookie is still in her browser. */
    void forget(String token) {
        live.replace(token, NOBODY);
    }

    private void who(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        if (down) {
            send(exchange, 503, "");
            return;
        }
        Person person =
                live.getOrDefault(String.valueOf(exchange.getRequestHeaders().getFirst("x-token")), NOBODY);
        JsonObjectBuilder data = Json.createObjectBuilder();
        if (person.equals(NOBODY)) {
            data.add("name", "anonymous").add("tokenType", "anonymous").add("token", "");
        } else {
            JsonArrayBuilder roles = Json.createArrayBuilder();
            person.roles().forEach(role -> roles.add(role + "@" + role.hashCode() + "@R"));
            data.add("id", person.id())
                    .add("name", person.name())
                    .add("unique", person.name())
                    .add("employee", "E-" + person.name())
                    .add("distinguishedName", person.name() + "@" + person.name() + "@P")
                    .add("tokenType", person.kind())
                    .add("token", "a-token-that-is-not-looked-at")
                    .add("roleList", roles)
                    .add(
                            "identityList",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder()
                                            .add("unit", "unit-of-beidouxi")
                                            .add("unitName", "北斗溪镇政府")
                                            .add("unitLevelName", "溆浦县/北斗溪镇政府")));
        }
        JsonObject answer = Json.createObjectBuilder()
                .add("type", "success")
                .add("data", data)
                .add("message", "")
                .build();
        send(exchange, 200, answer.toString());
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
