package org.residentpension.portal.menu;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.residentpension.portal.Role;

/**
 * A folder or a page in a portal's menu.
 *
 * @param id {@code residentpension.persons}; for good, whatever the entry is called
 * @param parent the id of the folder above; null at the top
 * @param href the page in a frame, below our base address; null for a folder
 * @param standalone the same page in a window of its own; null for a folder
 * @param roles who may open it; for a folder, whoever may open something in it
 * @param order among its neighbours
 */
public record MenuItem(
        String id,
        String parent,
        String titleZh,
        String titleEn,
        String href,
        String standalone,
        Set<Role> roles,
        int order) {

    /** What every key of ours begins with. */
    public static final String KEY = "rp:";

    public boolean isPage() {
        return href != null;
    }

    /** What the portal keeps with its row, by which we find it again. */
    public String key() {
        return KEY + id.replace('.', ':');
    }

    public boolean isFor(Set<Role> held) {
        return roles.stream().anyMatch(held::contains);
    }

    /** As the contract writes roles: {@code township-clerk}. */
    public List<String> roleNames() {
        return roles.stream().map(MenuItem::name).sorted().toList();
    }

    static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As portals of the RuoYi family write codes of roles: {@code rp_township_clerk}. */
    static String code(Role role) {
        return "rp_" + role.name().toLowerCase(Locale.ROOT);
    }

    static Set<Role> allRoles(List<MenuItem> items) {
        return items.stream().flatMap(item -> item.roles().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
