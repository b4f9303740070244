package org.residentpension.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A condition of a count with its bound values. */
record Condition(String sql, List<Object> values) {

    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    static Condition is(String column, Enum<?> value) {
        return of(column + " = ?", value);
    }

    /** Nothing is in no value at all. */
    static Condition in(String column, Collection<? extends Enum<?>> values) {
        return values.isEmpty()
                ? of("FALSE")
                : new Condition(
                        column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        List.copyOf(values));
    }

    static Condition any(List<Condition> ways) {
        return new Condition(
                ways.stream().map(Condition::sql).collect(Collectors.joining(" OR ", "(", ")")),
                ways.stream().flatMap(way -> way.values.stream()).toList());
    }

    Condition and(Condition other) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Condition(sql + " AND " + other.sql, all);
    }
}
