package org.residentpension.portal.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Scope;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.DivisionLevelRepository;
import org.residentpension.portal.Role;

/**
 * What a portal's words mean. Our own words mean what they say: a role as {@code township-clerk}, in RuoYi-Vue-Pro
 * {@code rp_township_clerk}, in O2OA {@code township-clerk@…@R}; a unit as a division code of ours. Every other word means what an administrator verified, within the divisions that she keeps.
 */
@ApplicationScoped
class HostWords {

    @Inject
    private HostRepository host;

    @Inject
    private DivisionLevelRepository levels;

    @Inject
    private BusinessClock clock;

    List<HostPosts.Meaning> roles(String portal, Set<String> names) {
        List<HostPosts.Meaning> meanings = new ArrayList<>();
        names.forEach(name -> own(name).ifPresent(role -> meanings.add(new HostPosts.Meaning(role, code -> true))));
        host.mapped(portal, HostNameKind.ROLE, names)
                .forEach(name ->
                        meanings.add(new HostPosts.Meaning(name.role(), code -> isWithin(code, name.keeper()))));
        return meanings;
    }

    Map<String, DivisionLevel> divisions(String portal, Set<String> names) {
        Map<String, DivisionLevel> divisions = new TreeMap<>();
        names.stream()
                .filter(DivisionCode::isValid)
                .map(name -> DivisionCode.of(name).value())
                .forEach(code -> levels.find(code).ifPresent(level -> divisions.put(code, level)));
        host.mapped(portal, HostNameKind.UNIT, names)
                .forEach(name -> divisions.put(name.division(), levels.of(name.division())));
        return divisions;
    }

    static Optional<Role> own(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> {
                    String plain = role.name().toLowerCase(Locale.ROOT);
                    String ours = plain.replace('_', '-');
                    return name.equals(ours)
                            || name.equals("rp_" + plain)
                            || name.startsWith(ours + "@") && name.endsWith("@R");
                })
                .findFirst();
    }

    private boolean isWithin(String code, String keeper) {
        return Scope.of(levels.of(keeper), DivisionCode.of(keeper))
                .covers(DivisionCode.of(code), clock.today(), levels.tree());
    }
}
