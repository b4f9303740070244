package org.residentpension.portal.menu;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.portal.yudao.YudaoClient;

/** The menu of RuoYi-Vue-Pro over its REST interface, with the rights of one of its users. */
public final class YudaoMenu implements MenuHost {

    private static final int FOLDER = 1;
    private static final int PAGE = 2;
    private static final String OUR_ROLES = "rp_";

    private final YudaoClient client;
    private final String token;
    private final String frame;

    /** @param frame the view of its front end that shows an address in a frame; null to open pages in a new window */
    public YudaoMenu(YudaoClient client, String token, String frame) {
        this.client = client;
        this.token = token;
        this.frame = frame;
    }

    @Override
    public List<MenuRow> rows() {
        return ask("/system/menu/list").asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("permission", "").startsWith(MenuItem.KEY))
                .map(row -> new MenuRow(
                        row.getJsonNumber("id").longValue(),
                        row.getJsonNumber("parentId").longValue(),
                        row.getString("permission"),
                        row.getString("name"),
                        row.getInt("type") == FOLDER ? null : row.getString("path"),
                        row.getInt("sort")))
                .toList();
    }

    @Override
    public long create(MenuRow row) {
        return number(tell("POST", "/system/menu/create", body(row).build()));
    }

    @Override
    public void update(MenuRow row) {
        tell("PUT", "/system/menu/update", body(row).add("id", row.id()).build());
    }

    @Override
    public void delete(MenuRow row) {
        tell("DELETE", "/system/menu/delete?id=" + row.id(), null);
    }

    private JsonObjectBuilder body(MenuRow row) {
        boolean folder = row.address() == null;
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("name", row.title())
                .add("permission", row.key())
                .add("type", folder ? FOLDER : PAGE)
                .add("sort", row.order())
                .add("parentId", row.parentId())
                // a folder at the top is a route of its own
                .add("path", folder ? "/" + row.key().replace(':', '-') : row.address())
                .add("icon", folder ? "ep:user" : "")
                .add("status", 0)
                .add("visible", true)
                .add("keepAlive", false)
                .add("alwaysShow", folder);
        if (!folder && frame != null) {
            body.add("component", frame).add("componentName", row.key().replaceAll("[^a-z]", ""));
        }
        return body;
    }

    @Override
    public List<RoleRow> roles() {
        return ask("/system/role/page?pageNo=1&pageSize=200&code=" + OUR_ROLES)
                .asJsonObject()
                .getJsonArray("list")
                .getValuesAs(JsonObject.class)
                .stream()
                // its search takes an underscore for any sign
                .filter(role -> role.getString("code", "").startsWith(OUR_ROLES))
                .map(role -> new RoleRow(
                        role.getJsonNumber("id").longValue(),
                        role.getString("code"),
                        opened(role.getJsonNumber("id").longValue())))
                .toList();
    }

    private Set<Long> opened(long role) {
        return ask("/system/permission/list-role-menus?roleId=" + role).asJsonArray().stream()
                .map(YudaoMenu::number)
                .collect(Collectors.toSet());
    }

    /** The portal takes the given set for the whole: only roles of ours are ever named here. */
    @Override
    public void open(String code, String name, Set<Long> rows) {
        long id = roles().stream()
                .filter(role -> role.code().equals(code))
                .map(RoleRow::id)
                .findFirst()
                .orElseGet(() -> number(tell(
                        "POST",
                        "/system/role/create",
                        Json.createObjectBuilder()
                                .add("name", "养老保险-" + name)
                                .add("code", code)
                                .add("sort", 500)
                                .add("status", 0)
                                .build())));
        tell(
                "POST",
                "/system/permission/assign-role-menu",
                Json.createObjectBuilder()
                        .add("roleId", id)
                        .add("menuIds", Json.createArrayBuilder(rows))
                        .build());
    }

    @Override
    public void deleteRole(RoleRow role) {
        tell("DELETE", "/system/role/delete?id=" + role.id(), null);
    }

    private JsonValue ask(String path) {
        try {
            return client.get(path, token);
        } catch (IOException | YudaoClient.Refused failed) {
            throw new MenuFailure(path.replaceFirst("\\?.*", "") + ": " + failed.getMessage());
        }
    }

    private JsonValue tell(String method, String path, JsonObject body) {
        try {
            return client.send(method, path, body, token);
        } catch (IOException | YudaoClient.Refused failed) {
            throw new MenuFailure(path.replaceFirst("\\?.*", "") + ": " + failed.getMessage());
        }
    }

    private static long number(JsonValue value) {
        return ((JsonNumber) value).longValue();
    }

    /** Signs the user in who may write menus and roles there. */
    public static YudaoMenu signIn(YudaoClient client, Map<String, String> user, String frame) {
        try {
            JsonObject token = client.token(
                    user.get("client-id"),
                    user.get("client-secret"),
                    Map.of(
                            "grant_type", "password",
                            "username", user.get("user"),
                            "password", user.get("password")));
            return new YudaoMenu(client, token.getString("access_token"), frame);
        } catch (IOException | YudaoClient.Refused failed) {
            throw new MenuFailure("/system/oauth2/token: " + failed.getMessage());
        }
    }
}
