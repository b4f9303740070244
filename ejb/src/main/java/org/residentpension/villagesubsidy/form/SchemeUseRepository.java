package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;

/** What came of the money of a scheme that the caller was already allowed to open, year by year and without a name. */
@ApplicationScoped
class SchemeUseRepository {

    @Inject
    private Database database;

    /** What reached accounts of a year by this scheme; what a correction took back to nobody is not in it. */
    record Posted(int year, int persons, Money amount) {}

    /**
     * A calendar year of the collective's earmarked fund (F16).
     *
     * @param own of the collective itself, as far as it was not taken back
     * @param returned by the tax bureau
     * @param paid for notices
     * @param balance at its end
     */
    record FundYear(int year, Money own, Money donated, Money returned, Money paid, Money balance) {}

    List<Posted> posted(long schemeId) {
        return database.list(
                "SELECT g.subsidy_year, COUNT(DISTINCT COALESCE(c.right_person_id, g.person_id)), SUM(g.amount)"
                        + " FROM rp_subsidy_posting g JOIN rp_subsidy_run r ON r.id = g.run_id"
                        + " LEFT JOIN rp_subsidy_correction c ON c.posting_id = g.id AND c.state = 'CORRECTED'"
                        + " WHERE r.scheme_id = ? AND (c.id IS NULL OR c.right_person_id IS NOT NULL)"
                        + " GROUP BY g.subsidy_year ORDER BY g.subsidy_year",
                row -> new Posted(row.getInt(1), row.getInt(2), new Money(row.getBigDecimal(3))),
                schemeId);
    }

    List<FundYear> fund(long collectiveId) {
        List<FundYear> years = new ArrayList<>();
        database.list(
                "SELECT YEAR(occurred_on) AS in_year,"
                        + " SUM(CASE WHEN kind IN ('ALLOCATION', 'PAID_DIRECTLY', 'REVERSAL') THEN amount ELSE 0 END),"
                        + " SUM(CASE WHEN kind = 'DONATION' THEN amount ELSE 0 END),"
                        + " SUM(CASE WHEN kind IN ('SURPLUS_RETURNED', 'SUBSIDY_RETURNED', 'DONATION_RETURNED') THEN amount ELSE 0 END),"
                        + " SUM(CASE WHEN kind = 'NOTICE_PAID' THEN -amount ELSE 0 END), SUM(amount)"
                        + " FROM rp_fund_entry WHERE collective_id = ? GROUP BY in_year ORDER BY in_year",
                row -> years.add(new FundYear(
                        row.getInt(1),
                        new Money(row.getBigDecimal(2)),
                        new Money(row.getBigDecimal(3)),
                        new Money(row.getBigDecimal(4)),
                        new Money(row.getBigDecimal(5)),
                        before(years).plus(new Money(row.getBigDecimal(6))))),
                collectiveId);
        return years;
    }

    private static Money before(List<FundYear> years) {
        return years.isEmpty() ? Money.ZERO : years.get(years.size() - 1).balance();
    }
}
