package org.residentpension.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;
import org.residentpension.villagesubsidy.run.RunState;

/** Counts what waits: one statement for everything that one officer may do, within her divisions. */
@ApplicationScoped
class AgendaRepository {

    /** A user without a home belongs where her role is. */
    private static final String HOME =
            "COALESCE(t.home_code, (SELECT MIN(r.division_code) FROM rp_user_role r WHERE r.user_id = t.id))";

    @Inject
    private Database database;

    /** A count, the key of one of them, the earliest year and the earliest day, null where there is none. */
    record Waiting(AgendaKind kind, long count, Long first, Integer year, LocalDate day) {}

    /**
     * For whom it is asked.
     *
     * @param openYear the earliest year of which notices may still be issued
     * @param photographs a run is archived only with a photograph of its disclosed result
     */
    record Asked(Long staffId, LocalDateTime now, int openYear, boolean photographs) {

        LocalDate today() {
            return now.toLocalDate();
        }
    }

    /** Kinds of which nothing waits are left out. */
    List<Waiting> waiting(Map<AgendaKind, ScopeReach> hers, Asked asked) {
        if (hers.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        hers.forEach((kind, reach) -> {
            Source source = Sources.of(kind, asked);
            String place = kind == AgendaKind.ACCOUNT_LOCKED ? HOME : "t.division_code";
            Where where = Where.within(place, reach)
                    .and(source.condition().sql(), source.condition().values().toArray());
            if (source.isOfRuns()) {
                Condition living = living(asked.openYear());
                where = where.and(living.sql(), living.values().toArray());
            }
            parts.add("SELECT '" + kind + "', COUNT(*), MIN(" + source.id() + "), " + source.year() + ", "
                    + source.day() + " FROM " + source.from() + where.sql());
            values.addAll(List.of(where.arguments()));
        });
        return database.list(String.join(" UNION ALL ", parts), AgendaRepository::read, values.toArray()).stream()
                .filter(waiting -> waiting.count() > 0)
                .toList();
    }

    /** Not those that ended with their year because nobody had been asked for the money: nothing can be done about them (R-NOT-4). */
    private static Condition living(int openYear) {
        return Condition.any(List.of(
                Condition.of("t.subsidy_year >= ?", openYear),
                Condition.in("t.state", StepsWaitedFor.all(RunState.values(), state -> !state.isToBeNoticed()))));
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                AgendaKind.valueOf(row.getString(1)),
                row.getLong(2),
                row.getObject(3, Long.class),
                row.getObject(4, Integer.class),
                row.getObject(5, LocalDate.class));
    }
}
