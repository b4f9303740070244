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

    /** Every person-year that the import changes, or that only counts otherwise because of it. */
    static final String TOUCHED_EVENTS =
            "rp_progress_event JOIN (SELECT person_id, contribution_year FROM rp_staged_record"
                    + " WHERE import_id = ? UNION SELECT person_id, contribution_year FROM rp_staged_progress WHERE import_id = ?)"
                    + " touched USING (person_id, contribution_year)";

    @Inject
    private Database database;

    /** The figures of every person-year that the import touches, as they stand before it. */
    void takeOut(long importId) {
        database.update(moved("-", TOUCHED_EVENTS), importId, importId);
    }

    /** What the import says instead. */
    void putIn(long importId) {
        database.update(moved("", "rp_staged_progress WHERE import_id = ?"), importId);
    }

    private static String moved(String sign, String from) {
        return "INSERT INTO rp_progress_day (" + KEY + ", " + String.join(", ", FIGURES) + ") SELECT " + KEY + ", "
                + each(sign + "SUM(%1$s)") + " FROM " + from + " GROUP BY " + KEY + " ON DUPLICATE KEY UPDATE "
                + each("%1$s = rp_progress_day.%1$s + VALUES(%1$s)");
    }

    private static String each(String pattern) {
        return FIGURES.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
