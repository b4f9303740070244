package org.residentpension.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;
import org.residentpension.policy.MatchingSplit;

/** Sums by division, never rows of persons: contributions, new flexible workers, targets. */
@ApplicationScoped
class ProgressRepository {

    private static final String CONTRIBUTIONS =
            "SELECT division_code, SUM(contributors), SUM(top_ups), SUM(first_payers),"
                    + " SUM(own_amount), SUM(sponsored_amount), SUM(matching_central), SUM(matching_provincial),"
                    + " SUM(matching_municipal), SUM(matching_county) FROM rp_progress_day";
    // R-TGT-6: only the employees' scheme's own list is evidence; a person on it twice counts once
    private static final String NEW_FLEXIBLE =
            "SELECT p.division_code, COUNT(DISTINCT p.id) FROM rp_other_scheme_record o"
                    + " JOIN rp_person p ON p.id_hash = o.id_hash";
    private static final String YEARS = "SELECT y.year FROM (SELECT DISTINCT contribution_year AS year FROM rp_target"
            + " UNION SELECT DISTINCT plan_year FROM rp_progress_day) y"
            + " WHERE EXISTS (SELECT 1 FROM rp_target t%1$s AND t.contribution_year = y.year"
            + " AND t.target_value IS NOT NULL)"
            + " OR EXISTS (SELECT 1 FROM rp_progress_day t%1$s AND t.plan_year = y.year) ORDER BY 1 DESC";

    @Inject
    private Database database;

    protected ProgressRepository() {}

    ProgressRepository(Database database) {
        this.database = database;
    }

    /** What one division code has to its account. */
    record FiguresOf(String division, Figures figures) {}

    record TargetOf(String division, Metric metric, BigDecimal value) {}

    List<FiguresOf> contributions(ScopeReach reach, int year, LocalDate asOf) {
        Where where =
                Where.within("division_code", reach).and("plan_year = ?", year).and("occurred_on <= ?", asOf);
        return database.list(
                CONTRIBUTIONS + where.sql() + " GROUP BY division_code",
                ProgressRepository::contributionsOf,
                where.arguments());
    }

    List<FiguresOf> newFlexible(ScopeReach reach, int year, LocalDate asOf) {
        YearMonth first = YearMonth.of(year, 1);
        YearMonth last = YearMonth.of(year, 12);
        YearMonth reached = YearMonth.from(asOf);
        Where where = Where.within("p.division_code", reach)
                .and("o.new_flexible = TRUE AND o.scheme = 'EMPLOYEE_PENSION'")
                .and(
                        "o.from_month BETWEEN ? AND ?",
                        first.toString(),
                        (reached.isBefore(last) ? reached : last).toString());
        return database.list(
                NEW_FLEXIBLE + where.sql() + " GROUP BY p.division_code",
                row -> new FiguresOf(row.getString(1), Figures.ofNewFlexible(row.getLong(2))),
                where.arguments());
    }

    List<TargetOf> targets(ScopeReach reach, int year) {
        Where where = Where.within("division_code", reach)
                .and("contribution_year = ?", year)
                .and("target_value IS NOT NULL");
        return database.list(
                "SELECT division_code, metric, target_value FROM rp_target" + where.sql(),
                row -> new TargetOf(row.getString(1), Metric.valueOf(row.getString(2)), row.getBigDecimal(3)),
                where.arguments());
    }

    /** The years for which there are targets or contributions, the newest first. */
    List<Integer> years(ScopeReach reach) {
        Where where = Where.within("t.division_code", reach);
        Object[] twice = where.arguments(where.arguments());
        return database.list(YEARS.formatted(where.sql()), row -> row.getInt(1), twice);
    }

    private static FiguresOf contributionsOf(ResultSet row) throws SQLException {
        return new FiguresOf(
                row.getString(1),
                new Figures(
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        0,
                        new Money(row.getBigDecimal(5)),
                        new Money(row.getBigDecimal(6)),
                        new MatchingSplit(
                                new Money(row.getBigDecimal(7)),
                                new Money(row.getBigDecimal(8)),
                                new Money(row.getBigDecimal(9)),
                                new Money(row.getBigDecimal(10)))));
    }
}
