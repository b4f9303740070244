package org.residentpension.portal.menu;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The manifest in the form of a portal that takes a descriptor, for its administrator to put in. Shapes are taken from the
 * portals' public sources; every row carries our key, so that it can be found and taken out again.
 */
public enum MenuDescriptor {
    /** JeecgBoot: statements for its table of permissions; run again, they bring the rows up to date. */
    JEECG("jeecg.sql") {
        @Override
        public String write(MenuManifest manifest) {
            return manifest.items().stream().map(item -> jeecg(manifest, item)).collect(Collectors.joining());
        }
    },
    /** O2OA: the bodies of the calls to its component interface; each opens in a tab of its own. */
    O2OA("o2oa.json") {
        @Override
        public String write(MenuManifest manifest) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            manifest.pages()
                    .forEach(page -> list.add(Json.createObjectBuilder()
                            .add("name", page.id())
                            .add("title", page.titleZh())
                            .add("path", "@url:" + manifest.url(page))
                            .add("visible", true)
                            .add("orderNumber", page.order())
                            .add("allowList", Json.createArrayBuilder(page.roleNames()))));
            return list.build().toString() + "\n";
        }
    },
    /** Lutece 8: statements for its external features. */
    LUTECE("lutece.sql") {
        @Override
        public String write(MenuManifest manifest) {
            return "INSERT IGNORE INTO core_feature_group (id_feature_group, feature_group_description, feature_group_label,"
                    + " feature_group_order) VALUES ('RESIDENTPENSION', '"
                    + sql(manifest.items().get(0).titleZh())
                    + "', '" + sql(manifest.items().get(0).titleZh()) + "', 500);\n"
                    + manifest.pages().stream()
                            .map(page -> lutece(manifest, page))
                            .collect(Collectors.joining());
        }
    },
    /** uPortal: one portlet definition after another, each to be saved as a file of its own. */
    UPORTAL("uportal.portlet-definition.xml") {
        @Override
        public String write(MenuManifest manifest) {
            return manifest.pages().stream()
                    .map(page -> uportal(manifest, page))
                    .collect(Collectors.joining());
        }
    },
    /** Liferay: client extensions of type iframe. */
    LIFERAY("liferay.client-extension.yaml") {
        @Override
        public String write(MenuManifest manifest) {
            return manifest.pages().stream()
                    .map(page -> liferay(manifest, page))
                    .collect(Collectors.joining());
        }
    },
    /** For an administrator who types it in. */
    SHEET("menu.txt") {
        @Override
        public String write(MenuManifest manifest) {
            return manifest.items().stream()
                    .map(item -> item.isPage()
                            ? "  %s\t%s\t%s\t%s%n"
                                    .formatted(
                                            item.titleZh(),
                                            manifest.url(item),
                                            item.key(),
                                            String.join(" ", item.roleNames()))
                            : "%s\t\t%s%n".formatted(item.titleZh(), item.key()))
                    .collect(Collectors.joining());
        }
    };

    private final String file;

    MenuDescriptor(String file) {
        this.file = file;
    }

    public abstract String write(MenuManifest manifest);

    public String file() {
        return file;
    }

    private static String jeecg(MenuManifest manifest, MenuItem item) {
        String parent = item.parent() == null
                ? "''"
                : "'" + MenuItem.KEY + item.parent().replace('.', ':') + "'";
        return ("INSERT INTO sys_permission (id, parent_id, name, perms, url, component, menu_type, sort_no, is_route,"
                        + " keep_alive, hidden, internal_or_external, status, del_flag) VALUES ('%1$s', %2$s, '%3$s', '%1$s',"
                        + " '%4$s', '%5$s', %6$d, %7$d, 1, 0, 0, 0, '1', 0) ON DUPLICATE KEY UPDATE parent_id = %2$s,"
                        + " name = '%3$s', url = '%4$s', sort_no = %7$d;%n")
                .formatted(
                        item.key(),
                        parent,
                        sql(item.titleZh()),
                        item.isPage()
                                ? sql(manifest.url(item))
                                : "/" + item.key().replace(':', '-'),
                        item.isPage() ? "layouts/IframePageView" : "layouts/RouteView",
                        item.parent() == null ? 0 : 1,
                        item.order());
    }

    private static String lutece(MenuManifest manifest, MenuItem page) {
        String id = page.key().replace(':', '_').toUpperCase(Locale.ROOT);
        return ("INSERT INTO core_admin_right (id_right, name, level_right, admin_url, description, is_updatable,"
                        + " id_feature_group, id_order, is_external_feature) VALUES ('%1$s', '%2$s', 2, '%3$s', '%2$s', 0,"
                        + " 'RESIDENTPENSION', %4$d, 1) ON DUPLICATE KEY UPDATE name = '%2$s', admin_url = '%3$s',"
                        + " id_order = %4$d;%n")
                .formatted(id, sql(page.titleZh()), sql(manifest.url(page)), page.order());
    }

    private static String uportal(MenuManifest manifest, MenuItem page) {
        String groups = page.roleNames().stream()
                .map(role -> "  <group>" + role + "</group>\n")
                .collect(Collectors.joining());
        return """
                <portlet-definition xmlns="https://source.jasig.org/schemas/uportal/io/portlet-definition" version="5.0">
                  <title>%1$s</title>
                  <name>%1$s</name>
                  <fname>%2$s</fname>
                  <desc>%1$s</desc>
                  <type>Portlet</type>
                  <timeout>10000</timeout>
                  <portlet-descriptor><ns2:webAppName xmlns:ns2="https://source.jasig.org/schemas/uportal">/uPortal</ns2:webAppName>\
                <ns2:portletName xmlns:ns2="https://source.jasig.org/schemas/uportal">iFrame</ns2:portletName></portlet-descriptor>
                %3$s  <portlet-preference><name>src</name><value>%4$s</value></portlet-preference>
                  <portlet-preference><name>title</name><value>%1$s</value></portlet-preference>
                </portlet-definition>
                """.formatted(xml(page.titleZh()), page.id().replace('.', '-'), groups, xml(manifest.url(page)));
    }

    private static String liferay(MenuManifest manifest, MenuItem page) {
        String name = page.id().replace('.', '-');
        return """
                %1$s:
                    name: "%2$s"
                    type: iframe
                    url: "%3$s"
                    friendlyURLMapping: %1$s
                    portletCategoryName: category.resident-pension
                """.formatted(name, page.titleZh().replace("\"", "\\\""), manifest.url(page));
    }

    private static String sql(String text) {
        return text.replace("\\", "\\\\").replace("'", "''");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
