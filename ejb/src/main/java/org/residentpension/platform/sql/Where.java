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
        List<String> places = new ArrayList<>();
        for (String prefix : reach.prefixes()) {
            places.add(column + " LIKE ?");
            where.arguments.add(prefix + "%");
        }
        for (DivisionCode code : reach.gained()) {
            places.add(column + " = ?");
            where.arguments.add(code.value());
        }
        where.sql.append(places.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", places) + ")");
        for (DivisionCode code : reach.lost()) {
            where.and(column + " <> ?", code.value());
        }
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

    public String sql() {
        return " WHERE " + sql;
    }

    /** The bound values, followed by those of the rest of the statement. */
    public Object[] arguments(Object... following) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(List.of(following));
        return all.toArray();
    }
}
