package org.residentpension.villagesubsidy.run.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.kernel.Act;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Turns;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.PaidBeside;

/** Who of a run is also claimed by another collective, or was subsidised by it, and what the county has decided about it. */
@ApplicationScoped
public class DuplicateRepository {

    /** From the persons of the run outwards: another order reads the lines of all runs of the year for each of them. */
    private static final String OUTWARDS = "SELECT DISTINCT STRAIGHT_JOIN ";

    private static final String CLAIMED = " x JOIN rp_subsidy_line l ON l.person_id = x.person_id"
            + " JOIN rp_subsidy_run u ON u.id = l.run_id WHERE x.run_id = ? AND u.subsidy_year = ?"
            + " AND u.collective_id <> ? AND u.cancelled_at IS NULL AND " + LineRepository.CLAIMS;

    @Inject
    private Database database;

    @Inject
    private PaidBeside paid;

    @Inject
    private Turns turns;

    /**
     * Whoever makes new claims on persons waits for whoever is doing so: two who look at the same moment would both find that nobody
     * else claims them. Before a run is locked, so that nobody waits here for somebody who waits for that run.
     */
    public void awaitTurn(int year) {
        turns.await("CLAIMS/" + year);
    }

    /**
     * Claims of others on the persons of a run.
     *
     * @param open claimed by another collective and not decided
     * @param barred persons for whom the county decided for another collective, or whom another run of the same one has paid already
     */
    public record Claims(Set<Long> open, Set<Long> barred) {}

    /** For the persons of the extract, before there are lines. */
    public Claims ofExtract(SubsidyRun run) {
        return claims(run, "rp_subsidy_extract_row");
    }

    public Claims ofLines(SubsidyRun run) {
        return claims(run, "rp_subsidy_line");
    }

    private Claims claims(SubsidyRun run, String persons) {
        Set<Long> open = new HashSet<>(database.list(
                OUTWARDS + "x.person_id FROM " + persons + CLAIMED,
                row -> row.getLong(1),
                run.id(),
                run.year(),
                run.collectiveId()));
        Set<Long> barred = new HashSet<>();
        released(run, persons).forEach((person, collective) -> {
            open.remove(person);
            if (collective != run.collectiveId()) {
                barred.add(person);
            }
        });
        barred.addAll(paid.byOtherRuns(run, persons)); // R-PST-1
        open.removeAll(barred);
        return new Claims(open, barred);
    }

    private Map<Long, Long> released(SubsidyRun run, String persons) {
        Map<Long, Long> released = new HashMap<>();
        database.list(
                "SELECT d.person_id, d.collective_id FROM rp_duplicate_release d JOIN " + persons
                        + " x ON x.person_id = d.person_id AND x.run_id = ? WHERE d.subsidy_year = ? ORDER BY d.id",
                row -> released.put(row.getLong(1), row.getLong(2)),
                run.id(),
                run.year());
        return released;
    }

    /** The lines of other collectives that claim the same persons and are not yet on a notice. */
    List<Long> contestedLines(SubsidyRun run) {
        return database.list(
                OUTWARDS + "l.id FROM rp_subsidy_line x JOIN rp_subsidy_line l ON l.person_id = x.person_id"
                        + " JOIN rp_subsidy_run u ON u.id = l.run_id WHERE x.run_id = ? AND x.state = 'EXCEPTION'"
                        + " AND x.reasons = 'S_DUPLICATE' AND u.subsidy_year = ? AND u.collective_id <> ?"
                        + " AND u.cancelled_at IS NULL AND l.state IN ('CALCULATED', 'CONFIRMED', 'ADJUSTED', 'PUBLICIZED',"
                        + " 'APPLIED', 'CHECKED') ORDER BY l.id",
                row -> row.getLong(1),
                run.id(),
                run.year(),
                run.collectiveId());
    }

    void release(long personId, int year, long collectiveId, String note, Act act) {
        database.insert(
                "INSERT INTO rp_duplicate_release (person_id, subsidy_year, collective_id, note, decided_by, decided_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                personId,
                year,
                collectiveId,
                note,
                act.staffId(),
                act.at());
    }
}
