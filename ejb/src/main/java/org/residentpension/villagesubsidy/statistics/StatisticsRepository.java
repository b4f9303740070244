package org.residentpension.villagesubsidy.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.statistics.SubsidyFigures.Matters;

/** Adds up by village; one statement for each kind of record. */
@ApplicationScoped
class StatisticsRepository {

    private static final String SCHEMES = "SELECT t.division_code, COUNT(*) FROM rp_subsidy_scheme t";
    private static final String RUNS =
            "SELECT t.division_code, COUNT(*), SUM(t.line_count), SUM(t.total), t.state FROM rp_subsidy_run t";
    private static final String MATTERS =
            "SELECT t.division_code, SUM(t.line_count), SUM(t.total) FROM rp_subsidy_run t"
                    + " JOIN rp_subsidy_scheme c ON c.id = t.scheme_id";
    private static final String NOTICES =
            "SELECT t.division_code, SUM(t.amount), SUM(t.received) FROM rp_payment_notice t"
                    + " JOIN rp_subsidy_run r ON r.id = t.run_id";
    private static final String POSTINGS = "SELECT t.division_code, COUNT(*), SUM(p.amount) FROM rp_subsidy_posting p"
            + " JOIN rp_subsidy_run t ON t.id = p.run_id";

    /** What was posted twice and taken back is in no account; what was posted to the wrong person is in that of the right one. */
    private static final String STANDS = "NOT EXISTS (SELECT 1 FROM rp_subsidy_correction k WHERE k.posting_id = p.id"
            + " AND k.state = 'CORRECTED' AND k.right_person_id IS NULL)";

    /** From its first year on the version that was approved after it holds in its place. */
    private static final String NOT_TAKEN_OVER =
            "NOT EXISTS (SELECT 1 FROM rp_subsidy_scheme f WHERE f.replaces_id = t.id"
                    + " AND f.effective_from IS NOT NULL AND f.subsidy_year <= ?)";

    @Inject
    private Database database;

    Map<DivisionCode, SubsidyFigures> ofYear(int year, ScopeReach reach) {
        Map<DivisionCode, SubsidyFigures> figures = new TreeMap<>();
        add(
                figures,
                schemes(reach, "VILLAGE", year),
                SCHEMES,
                row -> new SubsidyFigures(
                        row.getInt(2), Map.of(), 0, Money.ZERO, Money.ZERO, Money.ZERO, 0, Money.ZERO, Matters.NONE));
        add(
                figures,
                schemes(reach, "MATTER", year),
                SCHEMES,
                row -> SubsidyFigures.of(new Matters(row.getInt(2), 0, Money.ZERO)));
        Where runs = Where.within("t.division_code", reach).and("t.subsidy_year = ? AND t.cancelled_at IS NULL", year);
        add(figures, runs, RUNS, StatisticsRepository::run);
        Where matters = Where.within("t.division_code", reach)
                .and("t.subsidy_year = ? AND t.cancelled_at IS NULL AND c.scheme_scope = 'MATTER'", year);
        add(figures, matters, MATTERS, row -> SubsidyFigures.of(new Matters(0, row.getLong(2), money(row, 3))));
        Where notices = Where.within("t.division_code", reach).and("r.subsidy_year = ? AND t.state <> 'VOID'", year);
        add(
                figures,
                notices,
                NOTICES,
                row -> new SubsidyFigures(
                        0, Map.of(), 0, Money.ZERO, money(row, 2), money(row, 3), 0, Money.ZERO, Matters.NONE));
        Where postings = Where.within("t.division_code", reach).and("p.subsidy_year = ? AND " + STANDS, year);
        add(
                figures,
                postings,
                POSTINGS,
                row -> new SubsidyFigures(
                        0,
                        Map.of(),
                        0,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        row.getLong(2),
                        money(row, 3),
                        Matters.NONE));
        return figures;
    }

    private static Where schemes(ScopeReach reach, String scope, int year) {
        return Where.within("t.division_code", reach)
                .and("t.state = 'COUNTY_APPROVED' AND t.scheme_scope = ?", scope)
                .and("t.subsidy_year <= ? AND t.last_year >= ?", year, year)
                .and(NOT_TAKEN_OVER, year);
    }

    private static SubsidyFigures run(ResultSet row) throws SQLException {
        return new SubsidyFigures(
                0,
                Map.of(RunState.valueOf(row.getString(5)), row.getInt(2)),
                row.getLong(3),
                money(row, 4),
                Money.ZERO,
                Money.ZERO,
                0,
                Money.ZERO,
                Matters.NONE);
    }

    private static Money money(ResultSet row, int column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }

    private void add(
            Map<DivisionCode, SubsidyFigures> figures,
            Where where,
            String what,
            Database.Reader<SubsidyFigures> reader) {
        String group = what.equals(RUNS) ? " GROUP BY t.division_code, t.state" : " GROUP BY t.division_code";
        database.list(
                        what + where.sql() + group,
                        row -> Map.entry(DivisionCode.of(row.getString(1)), reader.read(row)),
                        where.arguments())
                .forEach(entry -> figures.merge(entry.getKey(), entry.getValue(), SubsidyFigures::plus));
    }
}
