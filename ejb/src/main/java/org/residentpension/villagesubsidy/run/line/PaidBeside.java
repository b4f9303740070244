package org.residentpension.villagesubsidy.run.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.beside.LineElsewhere;
import org.residentpension.villagesubsidy.rules.beside.MoneyBeside;
import org.residentpension.villagesubsidy.rules.beside.PaidTwiceRule;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/**
 * What a collective gives persons for the year and the matter of one run beside that run: by another one, or by a correction. Only facts are
 * read here, of those persons alone; what of it counts says {@link PaidTwiceRule}.
 */
@ApplicationScoped
public class PaidBeside {

    /** 0 for the village's own scheme, the scheme for that of a matter (R-SCH-1). */
    private static final String MATTER = "(SELECT CASE WHEN m.scheme_scope = 'MATTER' THEN m.id ELSE 0 END"
            + " FROM rp_subsidy_scheme m WHERE m.id = ?)";

    private static final String POSTED = "g.collective_id = ? AND g.subsidy_year = ? AND g.matter = " + MATTER;

    private static final String LINE =
            "SELECT STRAIGHT_JOIN l.person_id, u.cancelled_at IS NOT NULL, l.state, l.payable"
                    + " FROM rp_subsidy_run u JOIN rp_subsidy_scheme s ON s.id = u.scheme_id JOIN rp_subsidy_line l ON l.run_id = u.id";

    private static final String OF_FAMILY =
            " WHERE u.collective_id = ? AND u.subsidy_year = ? AND CASE WHEN s.scheme_scope = 'MATTER' THEN s.id ELSE 0 END = "
                    + MATTER;

    private static final String GIVEN = "SELECT c.right_person_id, c.state FROM rp_subsidy_correction c"
            + " JOIN rp_subsidy_posting g ON g.id = c.posting_id WHERE c.right_person_id IS NOT NULL AND " + POSTED;

    @Inject
    private Database database;

    private record OfPerson<F>(long person, F fact) {}

    /**
     * Those to whom another run, or a correction, has given theirs already.
     *
     * @param persons the table by which the run knows its persons
     */
    public Set<Long> byOtherRuns(SubsidyRun run, String persons) {
        Set<Long> paid = new HashSet<>();
        database
                .list(
                        LINE + " JOIN " + persons + " x ON x.run_id = ? AND x.person_id = l.person_id" + OF_FAMILY
                                + " AND u.id <> ?",
                        PaidBeside::line,
                        run.id(),
                        run.collectiveId(),
                        run.year(),
                        run.schemeId(),
                        run.id())
                .stream()
                .filter(line -> PaidTwiceRule.isAskedFor(line.fact()))
                .forEach(line -> paid.add(line.person()));
        database.list(GIVEN, PaidBeside::money, run.collectiveId(), run.year(), run.schemeId()).stream()
                .filter(given -> PaidTwiceRule.isHers(given.fact()))
                .forEach(given -> paid.add(given.person()));
        return paid;
    }

    /** Whether the collective has asked the tax bureau for hers, in that run or beside it. */
    public boolean isAskedFor(SubsidyRun run, long personId) {
        return database
                .list(
                        LINE + OF_FAMILY + " AND l.person_id = ?",
                        PaidBeside::line,
                        run.collectiveId(),
                        run.year(),
                        run.schemeId(),
                        personId)
                .stream()
                .anyMatch(line -> PaidTwiceRule.isAskedFor(line.fact()));
    }

    /** Persons of the run's paid lines that cannot be posted, because what another run paid is, or a correction may be. */
    public List<Long> ofPaidLines(SubsidyRun run) {
        return database
                .list(
                        "SELECT STRAIGHT_JOIN l.person_id, 'POSTED', l.line_no FROM rp_subsidy_line l"
                                + " JOIN rp_subsidy_posting g ON g.person_id = l.person_id AND " + POSTED
                                + " WHERE l.run_id = ? AND l.state = 'PAID' AND l.payable > 0"
                                + " UNION ALL SELECT l.person_id, c.state, l.line_no FROM rp_subsidy_line l JOIN ("
                                + GIVEN
                                + ") c ON c.right_person_id = l.person_id"
                                + " WHERE l.run_id = ? AND l.state = 'PAID' AND l.payable > 0 ORDER BY line_no",
                        PaidBeside::money,
                        run.collectiveId(),
                        run.year(),
                        run.schemeId(),
                        run.id(),
                        run.collectiveId(),
                        run.year(),
                        run.schemeId(),
                        run.id())
                .stream()
                .filter(money -> PaidTwiceRule.mayBeHers(money.fact()))
                .map(OfPerson::person)
                .distinct()
                .toList();
    }

    /** The same of one person, whatever becomes of her line. */
    public boolean holds(SubsidyRun run, long personId) {
        return database
                .list(
                        "SELECT g.person_id, 'POSTED' FROM rp_subsidy_posting g WHERE g.person_id = ? AND " + POSTED
                                + " UNION ALL " + GIVEN + " AND c.right_person_id = ?",
                        PaidBeside::money,
                        personId,
                        run.collectiveId(),
                        run.year(),
                        run.schemeId(),
                        run.collectiveId(),
                        run.year(),
                        run.schemeId(),
                        personId)
                .stream()
                .anyMatch(money -> PaidTwiceRule.mayBeHers(money.fact()));
    }

    private static OfPerson<LineElsewhere> line(ResultSet row) throws SQLException {
        boolean committed = LineState.valueOf(row.getString(3)).isCommitted();
        return new OfPerson<>(
                row.getLong(1), new LineElsewhere(row.getBoolean(2), committed, new Money(row.getBigDecimal(4))));
    }

    private static OfPerson<MoneyBeside> money(ResultSet row) throws SQLException {
        return new OfPerson<>(row.getLong(1), MoneyBeside.valueOf(row.getString(2)));
    }
}
