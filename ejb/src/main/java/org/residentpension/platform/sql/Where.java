package org.residentpension.platform.sql;

import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ScopeReach;

/** Conditions of a query with their bound values. Begins with the scope: without divisions it matches nothing. */
public final class Where {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> arguments = new ArrayList<>();

    private Where() {}

    /** Rows whose {@code column} lies within the reach. */
    public static Where within(String column, ScopeReach reach) {
        Where where = new Where();
        where.reaching(column, reach);
        return where;
    }

    /** Within a place besides, if one is given. */
    public Where andWithin(String column, ScopeReach place) {
        if (place != null) {
            sql.append(" AND ");
            reaching(column, place);
        }
        return this;
    }

    private void reaching(String column, ScopeReach reach) {
        List<String> places = new ArrayList<>();
        for (String prefix : reach.prefixes()) {
            places.add(column + " LIKE ?");
            arguments.add(prefix + "%");
        }
        for (DivisionCode code : reach.gained()) {
            places.add(column + " = ?");
            arguments.add(code.value());
        }
        sql.append(places.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", places) + ")");
        for (DivisionCode code : reach.lost()) {
            and(column + " <> ?", code.value());
        }
    }

    /** Whatever satisfies one of the conditions; without any it matches nothing. */
    public static Where anyOf(List<Where> choices) {
        Where where = new Where();
        List<String> parts = new ArrayList<>();
        for (Where choice : choices) {
            parts.add("(" + choice.sql + ")");
            where.arguments.addAll(choice.arguments);
        }
        where.sql.append(parts.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", parts) + ")");
        return where;
    }

    public Where and(String condition, Object... values) {
        sql.append(" AND ").append(condition);
        arguments.addAll(List.of(values));
        return this;
    }

    /** The condition, if {@code value} is given; what is not given restricts nothing. */
    public Where andIfGiven(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    /** Rows whose {@code column} begins with the text; signs that LIKE reads as anything stand for themselves. */
    public Where andStartsWith(String column, String text) {
        return and(column + " LIKE ?", text.replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }

    /** Rows that match one of the alternatives at least; without alternatives, none. */
    public Where andAnyOf(List<Where> alternatives) {
        List<String> conditions = new ArrayList<>();
        for (Where alternative : alternatives) {
            conditions.add("(" + alternative.sql + ")");
            arguments.addAll(alternative.arguments);
        }
        return and(conditions.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", conditions) + ")");
    }

    public String sql() {
        return " WHERE " + sql;
    }

    /** Without the word WHERE, to stand within a longer one. */
    public String condition() {
        return sql.toString();
    }

    /** The bound values, followed by those of the rest of the statement. */
    public Object[] arguments(Object... following) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(List.of(following));
        return all.toArray();
    }
}
