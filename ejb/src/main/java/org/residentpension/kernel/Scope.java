package org.residentpension.kernel;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The divisions in which a user may act (R-SEC-1). A required argument of every query of persons; empty means nobody. */
public record Scope(Set<Entry> entries) {

    /** Covers nothing. What a caller without rights gets. */
    public static final Scope NOBODY = new Scope(Set.of());

    /** One division of the scope; how many digits are compared follows from its level, not from its zeros. */
    public record Entry(DivisionLevel level, DivisionCode code) {

        boolean covers(DivisionCode current, LocalDate day, DivisionTree tree) {
            return current.isWithin(level, tree.currentOn(code, day));
        }
    }

    public Scope {
        entries = Set.copyOf(entries);
    }

    public static Scope of(DivisionLevel level, DivisionCode code) {
        return new Scope(Set.of(new Entry(level, code)));
    }

    public boolean isNobody() {
        return entries.isEmpty();
    }

    /** Abolished codes of scope and target are first replaced by the divisions that stand in their place on that day. */
    public boolean covers(DivisionCode target, LocalDate day, DivisionTree tree) {
        DivisionCode current = tree.currentOn(target, day);
        for (Entry entry : entries) {
            if (entry.covers(current, day, tree)) {
                return true;
            }
        }
        return false;
    }

    /** The same answer as {@link #covers} in a form that a query can use. */
    public ScopeReach reachOn(LocalDate day, DivisionTree tree) {
        Set<String> prefixes = new HashSet<>();
        for (Entry entry : entries) {
            prefixes.add(tree.currentOn(entry.code(), day).prefix(entry.level()));
        }
        Set<DivisionCode> gained = new HashSet<>();
        Set<DivisionCode> lost = new HashSet<>();
        for (DivisionCode abolished : tree.abolishedOn(day)) {
            boolean byPrefix = prefixes.stream().anyMatch(abolished.value()::startsWith);
            boolean covered = covers(abolished, day, tree);
            if (covered && !byPrefix) {
                gained.add(abolished);
            } else if (!covered && byPrefix) {
                lost.add(abolished);
            }
        }
        return new ScopeReach(prefixes, gained, lost);
    }
}
