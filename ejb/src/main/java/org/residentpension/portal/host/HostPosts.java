package org.residentpension.portal.host;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.portal.Role;
import org.residentpension.portal.RoleGrant;

/**
 * The posts that follow from a portal's words, all or none: a person whose words contradict each other gets nothing,
 * rather than what happens to come first. {@code refusal} is null if there are posts.
 */
public record HostPosts(Set<RoleGrant> grants, HostRefusal refusal) {

    /** A role, and the divisions in which the portal's word for it counts. */
    public record Meaning(Role role, Predicate<String> within) {}

    /** @param elsewhere posts that the same natural person holds with other accounts */
    public static HostPosts of(
            Collection<Meaning> roles, Map<String, DivisionLevel> divisions, Collection<RoleGrant> elsewhere) {
        Set<Meaning> ofPeople = roles.stream()
                .filter(meaning -> !meaning.role().isForMachines())
                .collect(Collectors.toSet());
        if (ofPeople.isEmpty()) {
            return new HostPosts(Set.of(), HostRefusal.NO_ROLE);
        }
        if (divisions.isEmpty()) {
            return new HostPosts(Set.of(), HostRefusal.NO_UNIT);
        }
        Set<RoleGrant> grants = new LinkedHashSet<>();
        ofPeople.forEach(meaning -> divisions.forEach((code, level) -> {
            if (meaning.role().isHeldFor(level) && meaning.within().test(code)) {
                grants.add(new RoleGrant(meaning.role(), code));
            }
        }));
        if (grants.isEmpty()) {
            return new HostPosts(Set.of(), HostRefusal.UNFIT);
        }
        return exclude(grants, elsewhere)
                ? new HostPosts(Set.of(), HostRefusal.EXCLUDED)
                : new HostPosts(Set.copyOf(grants), null);
    }

    private static boolean exclude(Set<RoleGrant> grants, Collection<RoleGrant> elsewhere) {
        Set<RoleGrant> all = Stream.concat(grants.stream(), elsewhere.stream()).collect(Collectors.toSet());
        return all.stream().anyMatch(one -> all.stream().anyMatch(one::excludes));
    }
}
