package org.residentpension.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.residentpension.portal.Role;
import org.residentpension.portal.menu.MenuItem;
import org.residentpension.portal.menu.MenuManifest;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.http.Chrome;
import org.residentpension.web.http.PublicAddress;

/** Our own menu as the manifest that portals take: the same entries, so that none is forgotten there. */
@ApplicationScoped
public class MenuOffer {

    private static final String ROOT = MenuManifest.MODULE;
    private static final int STEP = 10;
    private static final int FIRST = 500;

    @Inject
    private PublicAddress address;

    /** Complete: a portal filters by role itself. */
    public MenuManifest manifest(HttpServletRequest request) {
        List<MenuItem> items = new ArrayList<>();
        for (Menu.Group group : Menu.all()) {
            List<MenuItem> pages = new ArrayList<>();
            for (Menu.Entry entry : group.entries()) {
                pages.add(page(group, entry, STEP * (pages.size() + 1)));
            }
            items.add(folder(id(group.key()), ROOT, group.key(), pages, STEP * (items.size() + 1)));
            items.addAll(pages);
        }
        items.add(0, folder(ROOT, null, "app.name", items, FIRST));
        return new MenuManifest(address.of(request, "").toString(), items);
    }

    private static MenuItem page(Menu.Group group, Menu.Entry entry, int order) {
        Set<Role> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            if (!role.isForMachines() && Arrays.stream(entry.rights()).anyMatch(role::carries)) {
                roles.add(role);
            }
        }
        return new MenuItem(
                id(entry.key()),
                id(group.key()),
                word(Locale.CHINESE, entry.key()),
                word(Locale.ENGLISH, entry.key()),
                Chrome.EMBEDDED + entry.page(),
                entry.page(),
                roles,
                order);
    }

    private static MenuItem folder(String id, String parent, String key, List<MenuItem> below, int order) {
        Set<Role> roles = new TreeSet<>();
        below.forEach(item -> roles.addAll(item.roles()));
        return new MenuItem(id, parent, word(Locale.CHINESE, key), word(Locale.ENGLISH, key), null, null, roles, order);
    }

    private static String word(Locale locale, String key) {
        return Messages.text(locale, key);
    }

    private static String id(String key) {
        return ROOT + key.substring(key.indexOf('.'));
    }
}
