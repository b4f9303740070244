package org.residentpension.agenda;

import java.util.function.Predicate;

/**
 * Where things of a kind are found; {@code t} is the table that has the division.
 *
 * @param from what follows FROM
 * @param id column of the key of one of them, the least is told
 * @param year expression of the earliest year
 * @param day expression of the earliest day
 */
record Source(String from, Condition condition, String id, String year, String day) {

    /** The table that has the division is that of the runs. */
    boolean isOfRuns() {
        return from.contains("rp_subsidy_run t");
    }

    static Source of(String from, Condition condition) {
        return new Source(from, condition, "t.id", "NULL", "NULL");
    }

    /** Rows whose state is one of those. */
    static <T extends Enum<T>> Source in(String from, T[] states, Predicate<T> which) {
        return of(from, Condition.in("t.state", StepsWaitedFor.all(states, which)));
    }

    Source by(String column) {
        return new Source(from, condition, id, year, "CAST(MIN(" + column + ") AS DATE)");
    }

    Source named(String column) {
        return new Source(from, condition, column, year, day);
    }

    Source ofYear(String column) {
        return new Source(from, condition, id, "MIN(" + column + ")", day);
    }
}
