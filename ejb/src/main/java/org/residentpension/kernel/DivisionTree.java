package org.residentpension.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which division stands in the place of an abolished one on a day (R-DIV). Divisions that were never abolished stand for themselves. */
public final class DivisionTree {

    public static final DivisionTree UNCHANGED = new DivisionTree(Map.of());

    private final Map<DivisionCode, Abolition> abolitions;

    /** From {@code on} (that day included) the successor stands in the place of {@code code}. */
    public record Abolition(DivisionCode code, DivisionCode successor, LocalDate on) {}

    private DivisionTree(Map<DivisionCode, Abolition> abolitions) {
        this.abolitions = abolitions;
    }

    /** Throws IllegalArgumentException if a division would succeed itself. */
    public static DivisionTree of(Collection<Abolition> abolitions) {
        Map<DivisionCode, Abolition> byCode = new HashMap<>();
        abolitions.forEach(abolition -> byCode.put(abolition.code(), abolition));
        DivisionTree tree = new DivisionTree(byCode);
        byCode.keySet().forEach(tree::refuseCircle);
        return tree;
    }

    /** Follows merger after merger as far as they had happened on that day. */
    public DivisionCode currentOn(DivisionCode code, LocalDate day) {
        DivisionCode current = code;
        for (Abolition next = abolitions.get(current);
                next != null && !next.on().isAfter(day);
                next = abolitions.get(current)) {
            current = next.successor();
        }
        return current;
    }

    public boolean isAbolishedOn(DivisionCode code, LocalDate day) {
        Abolition abolition = abolitions.get(code);
        return abolition != null && !abolition.on().isAfter(day);
    }

    /** Every code that was abolished on or before that day, in order. */
    public Set<DivisionCode> abolishedOn(LocalDate day) {
        Set<DivisionCode> codes = new TreeSet<>();
        for (DivisionCode code : abolitions.keySet()) {
            if (isAbolishedOn(code, day)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private void refuseCircle(DivisionCode start) {
        Abolition next = abolitions.get(start);
        for (int steps = 0; next != null; steps++) {
            if (steps > abolitions.size()) {
                throw new IllegalArgumentException("Divisions succeed each other in a circle: " + start);
            }
            next = abolitions.get(next.successor());
        }
    }
}
