package org.residentpension.portal.menu;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.residentpension.portal.Role;

/**
 * Everything that a portal needs to show our entries ({@code resident-pension-menu/1}).
 *
 * @param baseUrl where browsers find us, without a slash at the end
 */
public record MenuManifest(String baseUrl, List<MenuItem> items) {

    public static final String SCHEMA = "resident-pension-menu/1";
    public static final String MODULE = "residentpension";

    public MenuManifest {
        items = List.copyOf(items);
    }

    /** What somebody with these roles sees; folders without a page fall away. */
    public MenuManifest of(Set<Role> held) {
        return new MenuManifest(
                baseUrl, items.stream().filter(item -> item.isFor(held)).toList());
    }

    public List<MenuItem> pages() {
        return items.stream().filter(MenuItem::isPage).toList();
    }

    String url(MenuItem page) {
        return baseUrl + page.href();
    }

    public JsonObject json() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        items.forEach(item -> list.add(json(item)));
        JsonArrayBuilder again = Json.createArrayBuilder();
        items.forEach(item -> again.add(json(item)));
        return Json.createObjectBuilder()
                .add("schema", SCHEMA)
                .add("module", MODULE)
                .add("etag", digest(baseUrl + again.build()))
                .add("baseUrl", baseUrl)
                .add("items", list)
                .build();
    }

    private static JsonObjectBuilder json(MenuItem item) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("id", item.id());
        if (item.parent() != null) {
            object.add("parent", item.parent());
        }
        object.add("type", item.isPage() ? "page" : "folder")
                .add(
                        "title",
                        Json.createObjectBuilder().add("zh-CN", item.titleZh()).add("en", item.titleEn()));
        if (item.isPage()) {
            object.add("href", item.href()).add("standalone", item.standalone()).add("display", "embed");
        }
        return object.add("permission", item.key())
                .add("roles", Json.createArrayBuilder(item.roleNames()))
                .add("order", item.order());
    }

    /** Throws IllegalArgumentException for anything but a manifest of this schema. */
    public static MenuManifest read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject manifest = reader.readObject();
            if (!SCHEMA.equals(manifest.getString("schema", ""))) {
                throw new IllegalArgumentException("Not a menu of schema " + SCHEMA);
            }
            List<MenuItem> items = new ArrayList<>();
            for (JsonObject item : manifest.getJsonArray("items").getValuesAs(JsonObject.class)) {
                items.add(item(item));
            }
            return new MenuManifest(manifest.getString("baseUrl"), items);
        } catch (JsonException | NullPointerException | ClassCastException odd) {
            throw new IllegalArgumentException("Not a menu of schema " + SCHEMA, odd);
        }
    }

    private static MenuItem item(JsonObject item) {
        Set<Role> roles = new TreeSet<>();
        item.getJsonArray("roles")
                .getValuesAs(JsonString.class)
                .forEach(role -> roles.add(
                        Role.valueOf(role.getString().toUpperCase(Locale.ROOT).replace('-', '_'))));
        JsonObject title = item.getJsonObject("title");
        return new MenuItem(
                item.getString("id"),
                item.getString("parent", null),
                title.getString("zh-CN"),
                title.getString("en"),
                item.getString("href", null),
                item.getString("standalone", null),
                roles,
                item.getInt("order"));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
