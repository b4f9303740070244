package org.residentpension.portal.menu;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A stub of RuoYi-Vue-Pro, not the portal itself: answers in the shapes seen at commit e4e460d5, HTTP 200 whatever
 * happened, 401 in the body, and the set of a role's menus replaced as a whole.
 */
final class YudaoStub implements AutoCloseable {

    static final String TOKEN = "opaque-token";

    final Map<Long, JsonObject> menus = new TreeMap<>();
    final Map<Long, JsonObject> roles = new TreeMap<>();
    final Map<Long, Set<Long>> opened = new TreeMap<>();
    int writes;

    /** After so many writes it fails once, as a network does. */
    int failAfter = Integer.MAX_VALUE;

    private final HttpServer server;
    private long next = 5000;

    YudaoStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.createContext("/admin-api", this::answer);
        server.start();
    }

    String api() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/admin-api";
    }

    /** A row of somebody else. */
    long foreignMenu(String name, String permission) {
        long id = next++;
        menus.put(
                id,
                Json.createObjectBuilder()
                        .add("id", id)
                        .add("parentId", 0)
                        .add("name", name)
                        .add("permission", permission)
                        .add("type", 1)
                        .add("path", "/foreign")
                        .add("sort", 1)
                        .build());
        return id;
    }

    long foreignRole(String code, long... rows) {
        long id = next++;
        roles.put(
                id,
                Json.createObjectBuilder()
                        .add("id", id)
                        .add("code", code)
                        .add("name", code)
                        .build());
        opened.put(id, Arrays.stream(rows).boxed().collect(Collectors.toCollection(TreeSet::new)));
        return id;
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonObject answer;
        String path = exchange.getRequestURI().getPath().substring("/admin-api".length());
        if (!"1".equals(exchange.getRequestHeaders().getFirst("tenant-id"))) {
            answer = said(400, "请求的租户标识未传递，请进行排查");
        } else if (path.equals("/system/oauth2/token")) {
            answer = token(exchange);
        } else if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer = said(401, "账号未登录");
        } else {
            answer = serve(exchange, path);
        }
        byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static JsonObject token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return form.contains("password=right")
                ? data(Json.createObjectBuilder()
                        .add("scope", "user.read")
                        .add("access_token", TOKEN)
                        .add("refresh_token", "opaque-refresh")
                        .add("token_type", "bearer")
                        .add("expires_in", 1800)
                        .build())
                : said(1002000000, "登录失败，账号密码不正确");
    }

    private JsonObject serve(HttpExchange exchange, String path) throws IOException {
        boolean write = !"GET".equals(exchange.getRequestMethod());
        if (write && writes == failAfter) {
            failAfter = Integer.MAX_VALUE;
            return said(500, "系统异常");
        }
        writes += write ? 1 : 0;
        String query = exchange.getRequestURI().getQuery();
        return switch (path) {
            case "/system/menu/list" -> data(list(menus.values()));
            case "/system/menu/create" -> data(Json.createValue(put(menus, body(exchange))));
            case "/system/menu/update" -> {
                JsonObject menu = body(exchange);
                menus.put(number(menu, "id"), menu);
                yield data(JsonValue.TRUE);
            }
            case "/system/menu/delete" -> delete(Long.parseLong(query.replace("id=", "")));
            case "/system/role/page" ->
                data(Json.createObjectBuilder()
                        .add("list", list(roles.values()))
                        .add("total", roles.size())
                        .build());
            case "/system/role/create" -> data(Json.createValue(put(roles, body(exchange))));
            case "/system/role/delete" -> {
                roles.remove(Long.parseLong(query.replace("id=", "")));
                opened.remove(Long.parseLong(query.replace("id=", "")));
                yield data(JsonValue.TRUE);
            }
            case "/system/permission/list-role-menus" -> {
                JsonArrayBuilder ids = Json.createArrayBuilder();
                opened.getOrDefault(Long.parseLong(query.replace("roleId=", "")), Set.of())
                        .forEach(ids::add);
                yield data(ids.build());
            }
            case "/system/permission/assign-role-menu" -> {
                JsonObject wish = body(exchange);
                opened.put(
                        number(wish, "roleId"),
                        wish.getJsonArray("menuIds").getValuesAs(JsonNumber.class).stream()
                                .map(JsonNumber::longValue)
                                .collect(Collectors.toCollection(TreeSet::new)));
                yield data(JsonValue.TRUE);
            }
            default -> said(404, "请求未找到");
        };
    }

    /** It keeps a menu that has others below it. */
    private JsonObject delete(long id) {
        if (menus.values().stream().anyMatch(menu -> number(menu, "parentId") == id)) {
            return said(1002001004, "存在子菜单，无法删除");
        }
        menus.remove(id);
        opened.values().forEach(ids -> ids.remove(id));
        return data(JsonValue.TRUE);
    }

    private long put(Map<Long, JsonObject> where, JsonObject body) {
        long id = next++;
        JsonObjectBuilder kept = Json.createObjectBuilder();
        body.forEach(kept::add);
        where.put(id, kept.add("id", id).build());
        return id;
    }

    private static long number(JsonObject object, String name) {
        return object.getJsonNumber(name).longValue();
    }

    private static JsonValue list(Iterable<JsonObject> objects) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        objects.forEach(list::add);
        return list.build();
    }

    private static JsonObject body(HttpExchange exchange) {
        try (JsonReader reader = Json.createReader(exchange.getRequestBody())) {
            return reader.readObject();
        }
    }

    private static JsonObject data(JsonValue data) {
        return Json.createObjectBuilder()
                .add("code", 0)
                .add("msg", "")
                .add("data", data)
                .build();
    }

    private static JsonObject said(int code, String message) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("msg", message)
                .add("data", JsonValue.NULL)
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
