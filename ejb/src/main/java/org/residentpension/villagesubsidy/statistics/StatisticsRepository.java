package org.residentpension.villagesubsidy.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;
import org.residentpension.villagesubsidy.donation.DonationChannel;
import org.residentpension.villagesubsidy.rules.TraceText;
import org.residentpension.villagesubsidy.rules.component.AmountBasis;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.statistics.PlannedMoney;
import org.residentpension.villagesubsidy.rules.statistics.SubsidisedPerson;
import org.residentpension.villagesubsidy.rules.statistics.SubsidisedPersons;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.scheme.StandardJson;
import org.residentpension.villagesubsidy.statistics.SubsidyFigures.Matters;

/** Adds up by village; one statement for each kind of record. */
@ApplicationScoped
class StatisticsRepository {

    private static final String SCHEMES = "SELECT t.division_code, t.scheme_scope, t.standard FROM rp_subsidy_scheme t";
    private static final String PILOTS = "SELECT t.division_code, COUNT(*) FROM rp_pilot t";
    private static final String RUNS =
            "SELECT t.division_code, COUNT(*), SUM(t.line_count), SUM(t.total), t.state FROM rp_subsidy_run t";
    private static final String MATTERS =
            "SELECT t.division_code, SUM(t.line_count), SUM(t.total) FROM rp_subsidy_run t"
                    + " JOIN rp_subsidy_scheme c ON c.id = t.scheme_id";
    /** What the tax bureau rejected is asked for by no notice any more, until the next one (R-NOT-7). */
    private static final String NOTICES =
            "SELECT t.division_code, SUM(t.amount - t.rejected), SUM(t.received) FROM rp_payment_notice t"
                    + " JOIN rp_subsidy_run r ON r.id = t.run_id";

    private static final String POSTINGS = "SELECT t.division_code, COUNT(*), SUM(p.amount) FROM rp_subsidy_posting p"
            + " JOIN rp_subsidy_run t ON t.id = p.run_id";

    private static final String DONATIONS =
            "SELECT t.division_code, t.channel, COUNT(*), SUM(t.amount) FROM rp_donation t";
    private static final String SHARES = "SELECT t.division_code, t.channel, COUNT(DISTINCT s.person_id), SUM(s.amount)"
            + " FROM rp_donation t JOIN rp_donation_share s ON s.donation_id = t.id";

    private static final String MERITS =
            "SELECT t.division_code, COALESCE(SUM(t.amount), 0), COALESCE(SUM(t.points), 0) FROM rp_merit t";

    private static final String VILLAGES = "SELECT DISTINCT t.division_code FROM rp_subsidy_run t";

    private static final String LINES = "SELECT l.person_id, l.payable, l.trace FROM rp_subsidy_run t"
            + " JOIN rp_subsidy_line l ON l.run_id = t.id"
            + " WHERE t.division_code = ? AND t.subsidy_year = ? AND t.cancelled_at IS NULL AND l.payable > 0 AND l.state IN ";

    /** What was posted twice and taken back is in no account; what was posted to the wrong person is in that of the right one. */
    private static final String STANDS = "NOT EXISTS (SELECT 1 FROM rp_subsidy_correction k WHERE k.posting_id = p.id"
            + " AND k.state = 'CORRECTED' AND k.right_person_id IS NULL)";

    /** From its first year on the version that was approved after it holds in its place. */
    private static final String NOT_TAKEN_OVER =
            "NOT EXISTS (SELECT 1 FROM rp_subsidy_scheme f WHERE f.replaces_id = t.id"
                    + " AND f.effective_from IS NOT NULL AND f.subsidy_year <= ?)";

    private static final String BY_VILLAGE = " GROUP BY t.division_code";
    private static final String IN_TOTAL = Arrays.stream(LineState.values())
            .filter(LineState::counts)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    @Inject
    private Database database;

    Map<DivisionCode, SubsidyFigures> ofYear(int year, ScopeReach reach) {
        Map<DivisionCode, SubsidyFigures> figures = new TreeMap<>();
        add(figures, SCHEMES, schemes(reach, year), "", StatisticsRepository::scheme);
        add(
                figures,
                PILOTS,
                Where.within("t.division_code", reach).and("t.pilot_year = ? AND t.state = 'LISTED'", year),
                BY_VILLAGE,
                row -> SubsidyFigures.of(SubsidyDetails.ofPilots(row.getInt(2))));
        Where runs = Where.within("t.division_code", reach).and("t.subsidy_year = ? AND t.cancelled_at IS NULL", year);
        add(figures, RUNS, runs, BY_VILLAGE + ", t.state", StatisticsRepository::run);
        Where matters = Where.within("t.division_code", reach)
                .and("t.subsidy_year = ? AND t.cancelled_at IS NULL AND c.scheme_scope = 'MATTER'", year);
        add(
                figures,
                MATTERS,
                matters,
                BY_VILLAGE,
                row -> SubsidyFigures.of(new Matters(0, row.getLong(2), money(row, 3))));
        for (String village : database.list(VILLAGES + runs.sql(), row -> row.getString(1), runs.arguments())) {
            figures.merge(DivisionCode.of(village), persons(village, year), SubsidyFigures::plus);
        }
        Where notices = Where.within("t.division_code", reach).and("r.subsidy_year = ? AND t.state <> 'VOID'", year);
        add(
                figures,
                NOTICES,
                notices,
                BY_VILLAGE,
                row -> new SubsidyFigures(
                        0,
                        Map.of(),
                        0,
                        Money.ZERO,
                        money(row, 2),
                        money(row, 3),
                        0,
                        Money.ZERO,
                        Matters.NONE,
                        SubsidyDetails.NONE));
        Where postings = Where.within("t.division_code", reach).and("p.subsidy_year = ? AND " + STANDS, year);
        add(
                figures,
                POSTINGS,
                postings,
                BY_VILLAGE,
                row -> new SubsidyFigures(
                        0,
                        Map.of(),
                        0,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        row.getLong(2),
                        money(row, 3),
                        Matters.NONE,
                        SubsidyDetails.NONE));
        Where donations =
                Where.within("t.division_code", reach).and("t.contribution_year = ? AND t.state <> 'CANCELLED'", year);
        add(
                figures,
                DONATIONS,
                donations,
                BY_VILLAGE + ", t.channel",
                row -> donated(row, new DonatedMoney(row.getLong(3), money(row, 4), 0, Money.ZERO)));
        Where shares =
                Where.within("t.division_code", reach).and("t.contribution_year = ? AND s.state = 'POSTED'", year);
        add(
                figures,
                SHARES,
                shares,
                BY_VILLAGE + ", t.channel",
                row -> donated(row, new DonatedMoney(0, Money.ZERO, row.getLong(3), money(row, 4))));
        add(
                figures,
                MERITS,
                Where.within("t.division_code", reach).and("t.merit_year = ?", year),
                BY_VILLAGE,
                row -> SubsidyFigures.of(SubsidyDetails.of(new Encouragement(money(row, 2), row.getBigDecimal(3)))));
        return figures;
    }

    private static Where schemes(ScopeReach reach, int year) {
        return Where.within("t.division_code", reach)
                .and("t.state = 'COUNTY_APPROVED'")
                .and("t.subsidy_year <= ? AND t.last_year >= ?", year, year)
                .and(NOT_TAKEN_OVER, year);
    }

    private static SubsidyFigures scheme(ResultSet row) throws SQLException {
        SubsidyFigures counted = SchemeScope.valueOf(row.getString(2)) == SchemeScope.MATTER
                ? SubsidyFigures.of(new Matters(1, 0, Money.ZERO))
                : new SubsidyFigures(
                        1,
                        Map.of(),
                        0,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        0,
                        Money.ZERO,
                        Matters.NONE,
                        SubsidyDetails.NONE);
        return counted.plus(SubsidyFigures.of(SubsidyDetails.of(PlannedMoney.of(StandardJson.read(row.getString(3))))));
    }

    /** Village by village, so that a county's lines are never in memory together. */
    private SubsidyFigures persons(String village, int year) {
        Map<Long, SubsidisedPerson> persons = new HashMap<>();
        database.list(
                LINES + IN_TOTAL + " ORDER BY l.id",
                row -> persons.merge(row.getLong(1), person(row), SubsidisedPerson::and),
                village,
                year);
        return SubsidyFigures.of(SubsidyDetails.of(SubsidisedPersons.of(persons.values())));
    }

    private static SubsidisedPerson person(ResultSet row) throws SQLException {
        AmountBasis basis = TraceText.basis(row.getString(3), null);
        return new SubsidisedPerson(money(row, 2), basis.tier(), basis.lastYearTier(), basis.groups());
    }

    private static SubsidyFigures donated(ResultSet row, DonatedMoney money) throws SQLException {
        return SubsidyFigures.of(SubsidyDetails.of(DonationChannel.valueOf(row.getString(2)), money));
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
                Matters.NONE,
                SubsidyDetails.NONE);
    }

    private static Money money(ResultSet row, int column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }

    private void add(
            Map<DivisionCode, SubsidyFigures> figures,
            String what,
            Where where,
            String group,
            Database.Reader<SubsidyFigures> reader) {
        database.list(
                        what + where.sql() + group,
                        row -> Map.entry(DivisionCode.of(row.getString(1)), reader.read(row)),
                        where.arguments())
                .forEach(entry -> figures.merge(entry.getKey(), entry.getValue(), SubsidyFigures::plus));
    }
}
