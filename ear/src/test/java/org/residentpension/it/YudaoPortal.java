package org.residentpension.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * A stub of RuoYi-Vue-Pro's sign-on, not the portal itself: answers in the shapes seen at commit e4e460d5, HTTP 200
 * whatever happened and 401 in the body. Its page {@code /sso} is played by redirects, as the front end does it in script.
 */
final class YudaoPortal implements AutoCloseable {

    static final String CLIENT = "resident-pension";
    static final String SECRET = "client-secret-of-the-stub";
    static final String SERVICE_PASSWORD = "password-of-the-service-account";
    private static final String SERVICE = "rp-service";
    private static final String MAY_SEE_TOKENS = "token-of-the-service-account";

    /** One of its users; 103 is the number of her department. */
    static final class Person {
        final long id;
        final String name;
        volatile List<String> roles;
        volatile long department;
        volatile boolean disabled;

        Person(long id, String name, long department, String... roles) {
            this.id = id;
            this.name = name;
            this.department = department;
            this.roles = List.of(roles);
        }
    }

    /** A live token, as its table shows it. */
    private record Token(String access, String refresh, Person person, String client) {}

    private record Code(Person person, String redirect, String state) {}

    private final Map<String, Person> people = new TreeMap<>();
    private final List<Token> tokens = new CopyOnWriteArrayList<>();
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final HttpServer server;
    volatile boolean down;

    YudaoPortal() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.createContext("/admin-api", this::api);
        server.createContext("/sso", this::door);
        server.createContext("/enter", this::enter);
        server.start();
        for (Person person : new Person[] {
            new Person(142, "clerk", 103, "rp_township_clerk"),
            new Person(143, "leader", 103, "rp_township_leader"),
            new Person(144, "nobody", 100, "common"),
            new Person(145, "liaison", 103, "rp_township_clerk")
        }) {
            people.put(person.name, person);
        }
    }

    URI ui() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Map<String, String> settings() {
        return Map.of(
                "sign-on",
                "yudao",
                "residentpension.yudao.base-url",
                ui() + "/admin-api",
                "residentpension.yudao.ui-url",
                ui().toString(),
                "residentpension.yudao.tenant-id",
                "1",
                "residentpension.yudao.client-id",
                CLIENT,
                "residentpension.yudao.client-secret",
                SECRET,
                "residentpension.yudao.service-user",
                SERVICE,
                "residentpension.yudao.service-password",
                SERVICE_PASSWORD);
    }

    Person person(String name) {
        return people.get(name);
    }

    /** Of the portal itself: our own token stays, nobody is told. */
    void signOut(String name) {
        tokens.removeIf(
                token -> token.person().name.equals(name) && token.client().equals("default"));
    }

    /** She uses another program of the portal's family. */
    void usesOtherProgram(String name) {
        tokens.add(new Token(random(), random(), person(name), "default-app"));
    }

    /** The refresh token goes on. */
    void expireOurs(String name) {
        List<Token> old = ours(name);
        tokens.removeAll(old);
        old.forEach(token -> tokens.add(new Token("expired-" + random(), token.refresh(), token.person(), CLIENT)));
    }

    List<String> secretsOf(String name) {
        return ours(name).stream()
                .flatMap(token -> List.of(token.access(), token.refresh()).stream())
                .toList();
    }

    private List<Token> ours(String name) {
        return tokens.stream()
                .filter(token ->
                        token.person().name.equals(name) && token.client().equals(CLIENT))
                .toList();
    }

    private void door(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        Token hers = tokens.stream()
                .filter(token -> ("portal=" + token.access())
                        .equals(exchange.getRequestHeaders().getFirst("Cookie")))
                .findFirst()
                .orElse(null);
        if (hers == null || !CLIENT.equals(asked.get("client_id"))) {
            send(exchange, 200, "text/html", "<form><input type=\"password\"></form>");
            return;
        }
        String code = random();
        codes.put(code, new Code(hers.person(), asked.get("redirect_uri"), asked.get("state")));
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        send(exchange, 302, "text/html", "");
    }

    private void enter(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        Token token = new Token(random(), random(), person(asked.get("user")), "default");
        tokens.add(token);
        exchange.getResponseHeaders().set("Set-Cookie", "portal=" + token.access() + "; Path=/");
        exchange.getResponseHeaders().set("Location", asked.get("to"));
        send(exchange, 302, "text/html", "");
    }

    private void api(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/admin-api".length());
        JsonObject answer;
        if (down) {
            answer = said(500, "系统异常");
        } else if (!"1".equals(exchange.getRequestHeaders().getFirst("tenant-id"))) {
            answer = said(400, "请求的租户标识未传递，请进行排查");
        } else if (path.equals("/system/oauth2/token")) {
            answer = client(exchange) ? tokens(exchange) : said(1002020004, "无效 client_secret");
        } else {
            answer = serve(exchange, path);
        }
        send(exchange, 200, "application/json", answer.toString());
    }

    private static boolean client(HttpExchange exchange) {
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private JsonObject tokens(HttpExchange exchange) throws IOException {
        if ("DELETE".equals(exchange.getRequestMethod())) {
            String gone = fields(exchange.getRequestURI().getRawQuery()).get("token");
            tokens.removeIf(token -> token.access().equals(gone));
            return data(JsonValue.TRUE);
        }
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        return switch (form.get("grant_type")) {
            case "authorization_code" -> redeem(form);
            case "refresh_token" -> renew(form);
            case "password" ->
                SERVICE.equals(form.get("username")) && SERVICE_PASSWORD.equals(form.get("password"))
                        ? data(given(MAY_SEE_TOKENS, random()))
                        : said(1002000000, "登录失败，账号密码不正确");
            default -> said(1002020001, "不支持的授权类型");
        };
    }

    private JsonObject redeem(Map<String, String> form) {
        Code code = codes.remove(form.get("code"));
        if (code == null) {
            return said(1002022000, "code 不存在");
        }
        if (!code.redirect().equals(form.get("redirect_uri")) || !code.state().equals(form.get("state"))) {
            return said(1002021001, "redirect_uri 或 state 不匹配");
        }
        Token token = new Token(random(), random(), code.person(), CLIENT);
        tokens.add(token);
        return data(given(token.access(), token.refresh()));
    }

    private JsonObject renew(Map<String, String> form) {
        Token before = tokens.stream()
                .filter(token -> token.refresh().equals(form.get("refresh_token")))
                .findFirst()
                .orElse(null);
        if (before == null) {
            return said(400, "无效的刷新令牌");
        }
        Token after = new Token(random(), before.refresh(), before.person(), before.client());
        tokens.remove(before);
        tokens.add(after);
        return data(given(after.access(), after.refresh()));
    }

    private static JsonObject given(String access, String refresh) {
        return Json.createObjectBuilder()
                .add("scope", "user.read")
                .add("access_token", access)
                .add("refresh_token", refresh)
                .add("token_type", "bearer")
                .add("expires_in", 1800)
                .build();
    }

    private JsonObject serve(HttpExchange exchange, String path) {
        String bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        if (path.equals("/system/oauth2-token/page")) {
            return bearer.equals("Bearer " + MAY_SEE_TOKENS)
                    ? data(page(fields(exchange.getRequestURI().getRawQuery())))
                    : said(403, "没有该操作权限");
        }
        Person person = tokens.stream()
                .filter(token -> bearer.equals("Bearer " + token.access())
                        && !token.access().startsWith("expired-"))
                .map(Token::person)
                .filter(each -> !each.disabled)
                .findFirst()
                .orElse(null);
        if (person == null) {
            return said(401, "账号未登录");
        }
        return switch (path) {
            case "/system/oauth2/user/get" -> data(user(person).build());
            case "/system/auth/get-permission-info" ->
                data(Json.createObjectBuilder()
                        .add("user", user(person))
                        .add("roles", Json.createArrayBuilder(person.roles))
                        .add("permissions", Json.createArrayBuilder(List.of("rp:enrol:view")))
                        .add("menus", Json.createArrayBuilder())
                        .build());
            case "/system/dept/simple-list" -> data(departments());
            default -> said(404, "请求未找到");
        };
    }

    private static JsonObjectBuilder user(Person person) {
        return Json.createObjectBuilder()
                .add("id", person.id)
                .add("username", person.name)
                .add("nickname", "芋道" + person.name)
                .add("email", "")
                .add("mobile", "")
                .add("deptId", person.department);
    }

    private static JsonValue departments() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        all.add(Json.createObjectBuilder().add("id", 100).add("name", "溆浦县").add("parentId", 0));
        all.add(Json.createObjectBuilder().add("id", 103).add("name", "北斗溪镇政府").add("parentId", 100));
        return all.build();
    }

    /** The client's name is taken for a part of a name. */
    private JsonObject page(Map<String, String> asked) {
        List<JsonObject> rows = new ArrayList<>();
        for (Token token : tokens) {
            if (String.valueOf(token.person().id).equals(asked.get("userId"))
                    && token.client().contains(asked.get("clientId"))) {
                rows.add(Json.createObjectBuilder()
                        .add("id", rows.size())
                        .add("accessToken", token.access())
                        .add("refreshToken", token.refresh())
                        .add("userId", token.person().id)
                        .add("userType", 2)
                        .add("clientId", token.client())
                        .build());
            }
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        rows.forEach(list::add);
        return Json.createObjectBuilder()
                .add("list", list)
                .add("total", rows.size())
                .build();
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

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> fields(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair.length == 2 ? pair[1] : "", StandardCharsets.UTF_8)));
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
