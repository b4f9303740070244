package org.residentpension.villagesubsidy.run.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/**
 * Whom a collective pays already for the year beside one run: by another run for the same matter, or by a correction. Nobody is paid
 * twice (R-PST-1), also where a collective has left and come back in the same year.
 */
@ApplicationScoped
public class PaidBeside {

    /** 0 for the village's own scheme, the scheme for that of a matter (R-SCH-1). */
    private static final String MATTER = "(SELECT CASE WHEN m.scheme_scope = 'MATTER' THEN m.id ELSE 0 END"
            + " FROM rp_subsidy_scheme m WHERE m.id = ?)";

    private static final String CORRECTED = "SELECT c.right_person_id FROM rp_subsidy_correction c"
            + " JOIN rp_subsidy_posting g ON g.id = c.posting_id WHERE c.right_person_id IS NOT NULL"
            + " AND g.collective_id = ? AND g.subsidy_year = ? AND g.matter = " + MATTER;

    /** On a notice of a run of that collective, year and matter. */
    private static final String ASKED_FOR = "SELECT STRAIGHT_JOIN l.person_id FROM rp_subsidy_run u"
            + " JOIN rp_subsidy_scheme s ON s.id = u.scheme_id JOIN rp_subsidy_line l ON l.run_id = u.id"
            + " WHERE u.collective_id = ? AND u.subsidy_year = ? AND CASE WHEN s.scheme_scope = 'MATTER' THEN s.id ELSE 0 END = "
            + MATTER
            + " AND u.cancelled_at IS NULL AND l.payable > 0 AND l.state IN ('NOTICED', 'PAID', 'POSTED')";

    @Inject
    private Database database;

    /** Persons with a line on a notice of another run, or to whom a correction has given what was another one's. */
    public Set<Long> byOtherRuns(SubsidyRun run) {
        Set<Long> persons = new HashSet<>(database.list(
                ASKED_FOR + " AND u.id <> ?",
                row -> row.getLong(1),
                run.collectiveId(),
                run.year(),
                run.schemeId(),
                run.id()));
        persons.addAll(database.list(
                CORRECTED + " AND c.state = 'CORRECTED'",
                row -> row.getLong(1),
                run.collectiveId(),
                run.year(),
                run.schemeId()));
        return persons;
    }

    /** Whether the collective has asked the tax bureau for hers, in that run or beside it. */
    public boolean isAskedFor(SubsidyRun run, long personId) {
        return database.first(
                        ASKED_FOR + " AND l.person_id = ? LIMIT 1",
                        row -> row.getLong(1),
                        run.collectiveId(),
                        run.year(),
                        run.schemeId(),
                        personId)
                .isPresent();
    }

    /**
     * Persons of the run's paid lines that cannot be posted: posted to them was what another run paid, or a correction that nobody has
     * refused gives them another one's money.
     */
    public List<Long> ofPaidLines(SubsidyRun run) {
        return database.list(
                "SELECT l.person_id FROM rp_subsidy_line l WHERE l.run_id = ? AND l.state = 'PAID' AND l.payable > 0"
                        + " AND (EXISTS (SELECT 1 FROM rp_subsidy_posting g WHERE g.person_id = l.person_id"
                        + " AND g.subsidy_year = ? AND g.collective_id = ? AND g.matter = " + MATTER
                        + ") OR l.person_id IN (" + CORRECTED + " AND c.state <> 'REFUSED')) ORDER BY l.line_no",
                row -> row.getLong(1),
                run.id(),
                run.year(),
                run.collectiveId(),
                run.schemeId(),
                run.collectiveId(),
                run.year(),
                run.schemeId());
    }

    /** The same of one person, whatever becomes of her line. */
    public boolean holds(SubsidyRun run, long personId) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_person p WHERE p.id = ? AND (EXISTS (SELECT 1 FROM rp_subsidy_posting g"
                                + " WHERE g.person_id = p.id AND g.subsidy_year = ? AND g.collective_id = ? AND g.matter = "
                                + MATTER + ") OR p.id IN (" + CORRECTED + " AND c.state <> 'REFUSED'))",
                        personId,
                        run.year(),
                        run.collectiveId(),
                        run.schemeId(),
                        run.collectiveId(),
                        run.year(),
                        run.schemeId())
                > 0;
    }
}
