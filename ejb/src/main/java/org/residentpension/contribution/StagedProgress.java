package org.residentpension.contribution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.contribution.rules.ProgressEvent;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.HeldLoad;
import org.residentpension.policy.MatchingSplit;

/** Progress events that follow from a file, before they count, and what they add up to by village and day. */
final class StagedProgress implements AutoCloseable {

    private final long importId;
    private final HeldLoad events;
    private final BulkLoad years;
    private final Map<Day, Movement> days = new HashMap<>();
    private long person;
    private int year;

    StagedProgress(Database database, long importId) {
        this.importId = importId;
        events = database.hold(
                "rp_progress_event",
                "person_id",
                "contribution_year",
                "plan_year",
                "division_code",
                "occurred_on",
                "contributors",
                "top_ups",
                "first_payers",
                "own_amount",
                "sponsored_amount",
                "matching_central",
                "matching_provincial",
                "matching_municipal",
                "matching_county");
        years = database.load("rp_staged_year", "import_id", "person_id", "contribution_year");
    }

    /** A village on a day, in the figures of a plan year. */
    record Day(int planYear, String division, LocalDate on) {}

    /** The person-year may have figures, which go when the new ones come. Told in one breath for each. */
    void rewrites(long person, int year) {
        if (this.person != person || this.year != year) {
            this.person = person;
            this.year = year;
            years.row(importId, person, year);
        }
    }

    void add(PersonFacts person, int year, ProgressEvent event) {
        add(person, year, new Day(event.planYear(), person.division, event.on()), Movement.of(event));
    }

    void add(PersonFacts person, int year, LocalDate on, MatchingSplit matching) {
        add(person, year, new Day(year, person.division, on), Movement.of(matching));
    }

    private void add(PersonFacts person, int year, Day day, Movement moved) {
        days.merge(day, moved, Movement::plus);
        events.row(
                person.id,
                year,
                day.planYear(),
                day.division(),
                day.on(),
                moved.contributors(),
                moved.topUps(),
                moved.firstPayers(),
                moved.own(),
                moved.sponsored(),
                moved.matching().central(),
                moved.matching().provincial(),
                moved.matching().municipal(),
                moved.matching().county());
    }

    /** How many person-years are rewritten; they can be queried afterwards. */
    long rewritten() {
        years.flush();
        return years.rows();
    }

    void loadEvents() {
        events.load(List.of());
    }

    List<Map.Entry<Day, Movement>> days() {
        return List.copyOf(days.entrySet());
    }

    @Override
    public void close() {
        events.close();
        years.close();
    }
}
