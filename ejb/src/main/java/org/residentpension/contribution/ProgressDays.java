package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.platform.sql.Database;

/** Progress by village and day, which the boards add up. What an import rewrites is first taken out and then put in. */
@ApplicationScoped
class ProgressDays {

    private static final String KEY = "plan_year, division_code, occurred_on";
    private static final List<String> FIGURES = List.of(
            "contributors",
            "top_ups",
            "first_payers",
            "own_amount",
            "sponsored_amount",
            "matching_central",
            "matching_provincial",
            "matching_municipal",
            "matching_county");

    /** The events of the person-years that an import rewrites. */
    private static final String REWRITTEN =
            "rp_progress_event JOIN (SELECT person_id, contribution_year FROM rp_staged_year WHERE import_id = ?)"
                    + " rewritten USING (person_id, contribution_year)";

    private static final String MOVE = "INSERT INTO rp_progress_day (" + KEY + ", " + String.join(", ", FIGURES) + ")";
    private static final String ADD = " ON DUPLICATE KEY UPDATE " + each("%1$s = rp_progress_day.%1$s + VALUES(%1$s)");

    @Inject
    private Database database;

    /** The figures of the person-years that the import rewrites go. */
    void takeOut(long importId) {
        database.update(
                MOVE + " SELECT " + KEY + ", " + each("-SUM(%1$s)") + " FROM " + REWRITTEN + " GROUP BY " + KEY + ADD,
                importId);
        database.update("DELETE rp_progress_event FROM " + REWRITTEN, importId);
    }

    /** What the import says comes in. */
    void putIn(StagedProgress progress) {
        progress.loadEvents();
        database.batch(MOVE + " VALUES (?" + ", ?".repeat(FIGURES.size() + 2) + ")" + ADD, progress.days(), day -> {
            Movement moved = day.getValue();
            return new Object[] {
                day.getKey().planYear(),
                day.getKey().division(),
                day.getKey().on(),
                moved.contributors(),
                moved.topUps(),
                moved.firstPayers(),
                moved.own().amount(),
                moved.sponsored().amount(),
                moved.matching().central().amount(),
                moved.matching().provincial().amount(),
                moved.matching().municipal().amount(),
                moved.matching().county().amount()
            };
        });
    }

    private static String each(String pattern) {
        return FIGURES.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
