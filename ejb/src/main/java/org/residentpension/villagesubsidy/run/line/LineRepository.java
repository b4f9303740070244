package org.residentpension.villagesubsidy.run.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/** The lines of runs, read and moved set by set; what is decided about single ones is in {@link LineDecisions}. */
@ApplicationScoped
public class LineRepository {

    /** Which lines make up the total of a run (item 75 of the readings). */
    public static final String IN_TOTAL = "l.payable > 0 AND l.state NOT IN ('EXCLUDED', 'EXCEPTION', 'CANCELLED')";

    /**
     * Which lines of an open run, or of one that has paid, keep another collective from subsidising the same person (R-ELG-9): not
     * those that came to nothing and can no longer come to anything.
     */
    public static final String CLAIMS = "l.state NOT IN ('EXCLUDED', 'CANCELLED')"
            + " AND NOT (l.payable = 0 AND l.state IN ('NOTICED', 'PAID', 'POSTED'))";

    /** As {@code SubsidyLine.isHeldMoney}, of a line in EXCEPTION. */
    public static final String HELD_MONEY = "(l.notice_id IS NOT NULL AND (FIND_IN_SET('S_DECEASED', l.reasons)"
            + " OR FIND_IN_SET('S_TERMINATED', l.reasons) OR FIND_IN_SET('S_DUPLICATE', l.reasons)))";

    /**
     * Which lines {@code l} of runs {@code t} may come again in a supplementary run: rejected by the tax bureau or held back by a late
     * objection, and her last ones of that scheme and year (R-NOT-4). One that is held as a duplicate in a supplementary run hides none
     * before it; one that was raised after its run had nobody else left waits in the ended run.
     */
    public static final String WAITS = "l.state = 'EXCEPTION' AND l.payable > 0"
            + " AND (FIND_IN_SET('S_TAX_REJECTED', l.reasons) OR l.adjustment = 'LATE_OBJECTION') AND NOT " + HELD_MONEY
            + " AND NOT EXISTS (SELECT 1 FROM rp_subsidy_line n JOIN rp_subsidy_run v ON v.id = n.run_id"
            + " WHERE n.person_id = l.person_id AND v.scheme_id = t.scheme_id AND v.subsidy_year = t.subsidy_year"
            + " AND (v.cancelled_at IS NULL OR n.state = 'EXCEPTION') AND v.sequence > t.sequence"
            + " AND NOT (n.state = 'EXCEPTION' AND n.payable = 0 AND FIND_IN_SET('S_DUPLICATE', n.reasons)))";

    private static final String LINES = "SELECT l.id, l.run_id, l.line_no, l.person_id, l.state, l.reasons, l.tier,"
            + " l.computed, l.payable, l.special, l.adjusted_from, l.suggested, l.notice_id FROM rp_subsidy_line l";

    @Inject
    private Database database;

    public RosterTotals totals(long runId) {
        RosterDigest digest = new RosterDigest();
        database.list(
                "SELECT l.line_no, l.person_id, l.payable FROM rp_subsidy_line l WHERE l.run_id = ? AND " + IN_TOTAL
                        + " ORDER BY l.line_no",
                row -> digest.add(row.getInt(1), row.getLong(2), new Money(row.getBigDecimal(3))),
                runId);
        return digest.totals();
    }

    /** All lines of a run in their order. */
    public List<SubsidyLine> ofRun(long runId) {
        return database.list(LINES + " WHERE l.run_id = ? ORDER BY l.line_no", LineRepository::read, runId);
    }

    /** All lines of a run, each by its person. */
    public Map<Long, SubsidyLine> byPerson(long runId) {
        return ofRun(runId).stream().collect(Collectors.toMap(SubsidyLine::personId, Function.identity()));
    }

    /** Those that wait for somebody's decision. */
    public List<SubsidyLine> exceptionsOf(long runId) {
        return database.list(
                LINES + " WHERE l.run_id = ? AND l.state = 'EXCEPTION' ORDER BY l.line_no",
                LineRepository::read,
                runId);
    }

    public List<SubsidyLine> inTotal(long runId) {
        return ofRun(runId).stream().filter(SubsidyLine::inTotal).toList();
    }

    public Optional<SubsidyLine> ofPerson(long runId, long personId) {
        return database.first(LINES + " WHERE l.run_id = ? AND l.person_id = ?", LineRepository::read, runId, personId);
    }

    public Optional<SubsidyLine> byId(long lineId) {
        return database.first(LINES + " WHERE l.id = ?", LineRepository::read, lineId);
    }

    /** In the order of their keys. */
    public List<SubsidyLine> byIds(List<Long> lineIds) {
        if (lineIds.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(lineIds.size(), "?"));
        return database.list(
                LINES + " WHERE l.id IN (" + places + ") ORDER BY l.id", LineRepository::read, lineIds.toArray());
    }

    /** Her lines in the same year's runs of other collectives than that of {@code run}. */
    public List<SubsidyLine> ofOtherCollectives(long personId, SubsidyRun run) {
        return database.list(
                LINES + " JOIN rp_subsidy_run r ON r.id = l.run_id WHERE l.person_id = ? AND r.subsidy_year = ?"
                        + " AND r.collective_id <> ? ORDER BY l.id",
                LineRepository::read,
                personId,
                run.year(),
                run.collectiveId());
    }

    /** The trace as text, which {@code TraceText} reads. */
    public String traceOf(long lineId) {
        return database.first("SELECT trace FROM rp_subsidy_line WHERE id = ?", row -> row.getString(1), lineId)
                .orElseThrow();
    }

    /** Those of the run's lines that are not out of it keep pace with it. @return how many moved */
    public int move(long runId, LineState to, LineState... from) {
        String states = Stream.concat(Arrays.stream(from), Stream.of(LineState.ADJUSTED))
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", "));
        return database.update(
                "UPDATE rp_subsidy_line SET state = ? WHERE run_id = ? AND state IN (" + states + ")", to, runId);
    }

    /** The same lines once more in another run, with everything that explains them. */
    public void copy(long runId, List<Long> lineIds, LineState state) {
        List<Object[]> copies = new ArrayList<>();
        for (long id : lineIds) {
            copies.add(new Object[] {runId, copies.size() + 1, state.name(), id});
        }
        database.batch(
                "INSERT INTO rp_subsidy_line (run_id, line_no, person_id, state, reasons, tier, base_amount,"
                        + " incentive_amount, computed, payable, special, trace, adjusted_from, adjustment,"
                        + " confirmed_by, confirmed_at) SELECT ?, ?, person_id, ?, '', tier, base_amount,"
                        + " incentive_amount, computed, payable, special, trace, adjusted_from, adjustment,"
                        + " confirmed_by, confirmed_at FROM rp_subsidy_line WHERE id = ?",
                copies,
                copy -> copy);
    }

    /** Lines of the scheme's year that may come again, in the order of their runs. */
    public List<SubsidyLine> waiting(long schemeId, int year) {
        return database.list(
                LINES + " JOIN rp_subsidy_run t ON t.id = l.run_id WHERE t.scheme_id = ? AND t.subsidy_year = ? AND "
                        + WAITS + " ORDER BY t.sequence, l.line_no",
                LineRepository::read,
                schemeId,
                year);
    }

    public void clear(long runId) {
        database.update("DELETE FROM rp_subsidy_line WHERE run_id = ?", runId);
    }

    /** The officer herself and everybody of her household, as far as they are on record (workflows.md §0 rule 2). */
    public List<Long> ownPersonsOf(long staffId) {
        return database.list(
                "SELECT me.id FROM rp_staff s JOIN rp_person me ON me.id_hash = s.id_hash WHERE s.id = ?"
                        + " UNION SELECT p.id FROM rp_staff s JOIN rp_person me ON me.id_hash = s.id_hash"
                        + " JOIN rp_person p ON p.household_id = me.household_id WHERE s.id = ?",
                row -> row.getLong(1),
                staffId,
                staffId);
    }

    public boolean isInTotal(long runId, Collection<Long> persons) {
        if (persons.isEmpty()) {
            return false;
        }
        String ids = persons.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return database.count(
                        "SELECT COUNT(*) FROM rp_subsidy_line l WHERE l.run_id = ? AND l.person_id IN (" + ids
                                + ") AND " + IN_TOTAL,
                        runId)
                > 0;
    }

    public static String codes(List<ReasonCode> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    public static List<ReasonCode> reasons(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",")).map(ReasonCode::valueOf).toList();
    }

    private static Money money(ResultSet row, int column) throws SQLException {
        return row.getBigDecimal(column) == null ? null : new Money(row.getBigDecimal(column));
    }

    private static SubsidyLine read(ResultSet row) throws SQLException {
        return new SubsidyLine(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                row.getLong(4),
                LineState.valueOf(row.getString(5)),
                reasons(row.getString(6)),
                money(row, 7),
                money(row, 8),
                money(row, 9),
                row.getBoolean(10),
                money(row, 11),
                money(row, 12),
                row.getObject(13, Long.class));
    }
}
