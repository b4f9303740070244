package org.residentpension.portal.menu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residentpension.portal.Role;

/**
 * Brings a portal's rows into line with the manifest: first as a plan, then for real, and all of it out again. Doing it
 * twice does nothing the second time; an interrupted run is finished by the next.
 */
public final class MenuRegistrar {

    private final MenuManifest manifest;
    private final MenuHost host;
    private final Function<Role, String> names;

    /** @param names what the office calls a role */
    public MenuRegistrar(MenuManifest manifest, MenuHost host, Function<Role, String> names) {
        this.manifest = manifest;
        this.host = host;
        this.names = names;
    }

    /** What {@link #apply} would do now; touches nothing. */
    public List<MenuStep> plan() {
        return bring(false);
    }

    public List<MenuStep> apply() {
        return bring(true);
    }

    /** What {@link #remove} would do now; touches nothing. */
    public List<MenuStep> planRemoval() {
        return clear(false);
    }

    public List<MenuStep> remove() {
        return clear(true);
    }

    private List<MenuStep> bring(boolean really) {
        Map<String, MenuRow> there = host.rows().stream()
                .collect(Collectors.toMap(MenuRow::key, row -> row, (first, twin) -> first, HashMap::new));
        List<MenuStep> steps = new ArrayList<>();
        Map<String, Long> ids = new HashMap<>();
        for (MenuItem item : manifest.items()) {
            MenuRow wanted = wanted(item, ids);
            MenuRow before = there.remove(wanted.key());
            MenuStep.Kind kind = before == null
                    ? MenuStep.Kind.CREATE
                    : before.saysTheSameAs(wanted) ? MenuStep.Kind.KEEP : MenuStep.Kind.UPDATE;
            ids.put(item.id(), before == null ? null : before.id());
            if (really && kind == MenuStep.Kind.CREATE) {
                ids.put(item.id(), host.create(wanted));
            } else if (really && kind == MenuStep.Kind.UPDATE) {
                host.update(wanted.with(before.id()));
            }
            steps.add(new MenuStep(kind, wanted.key(), wanted.title()));
        }
        delete(there.values(), really, steps);
        openRoles(ids, really, steps);
        return steps;
    }

    private MenuRow wanted(MenuItem item, Map<String, Long> ids) {
        Long parent = item.parent() == null ? Long.valueOf(MenuRow.TOP) : ids.get(item.parent());
        return new MenuRow(
                null, parent, item.key(), item.titleZh(), item.isPage() ? manifest.url(item) : null, item.order());
    }

    private void openRoles(Map<String, Long> ids, boolean really, List<MenuStep> steps) {
        Map<String, MenuHost.RoleRow> there =
                host.roles().stream().collect(Collectors.toMap(MenuHost.RoleRow::code, role -> role));
        for (Role role : MenuItem.allRoles(manifest.items())) {
            String code = MenuItem.code(role);
            Set<Long> wanted = manifest.items().stream()
                    .filter(item -> item.roles().contains(role))
                    .map(item -> ids.get(item.id()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            boolean same = there.containsKey(code) && there.get(code).rows().equals(wanted);
            if (!same) {
                steps.add(new MenuStep(MenuStep.Kind.ROLE, code, names.apply(role)));
                if (really) {
                    host.open(code, names.apply(role), wanted);
                }
            }
        }
    }

    private List<MenuStep> clear(boolean really) {
        List<MenuStep> steps = new ArrayList<>();
        for (MenuHost.RoleRow role : host.roles()) {
            steps.add(new MenuStep(MenuStep.Kind.DELETE, role.code(), role.code()));
            if (really) {
                host.deleteRole(role);
            }
        }
        delete(host.rows(), really, steps);
        return steps;
    }

    /** What stands below goes before what it stands below. */
    private void delete(Iterable<MenuRow> rows, boolean really, List<MenuStep> steps) {
        List<MenuRow> left = new ArrayList<>();
        rows.forEach(left::add);
        while (!left.isEmpty()) {
            List<MenuRow> leaves = left.stream()
                    .filter(row -> left.stream().noneMatch(other -> row.id().equals(other.parentId())))
                    .toList();
            for (MenuRow leaf : leaves) {
                steps.add(new MenuStep(MenuStep.Kind.DELETE, leaf.key(), leaf.title()));
                if (really) {
                    host.delete(leaf);
                }
            }
            left.removeAll(leaves);
        }
    }
}
