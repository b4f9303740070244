package org.residentpension.kernel;

import java.util.Set;

/**
 * A scope spelled out for one day: codes that start with a prefix, plus abolished codes that a merger brought in, minus
 * abolished codes that a merger took away. Without prefixes and gained codes it reaches nothing.
 */
public record ScopeReach(Set<String> prefixes, Set<DivisionCode> gained, Set<DivisionCode> lost) {

    /** Reaches no place. */
    public static final ScopeReach NOWHERE = new ScopeReach(Set.of(), Set.of(), Set.of());

    public ScopeReach {
        prefixes = Set.copyOf(prefixes);
        gained = Set.copyOf(gained);
        lost = Set.copyOf(lost);
    }

    public boolean reaches(DivisionCode code) {
        return gained.contains(code)
                || (!lost.contains(code) && prefixes.stream().anyMatch(code.value()::startsWith));
    }
}
