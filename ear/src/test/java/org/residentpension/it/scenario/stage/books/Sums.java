package org.residentpension.it.scenario.stage.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;

/** What one run comes to by each of its papers and ledgers. */
@ApplicationScoped
class Sums {

    /** The whole list of the round with what later lists changed. */
    private static final String ROSTER = "SELECT r.person_id, r.amount, r.note FROM rp_public_list_row r"
            + " JOIN rp_public_list l ON l.id = r.list_id JOIN rp_subsidy_run s ON s.id = l.run_id AND s.round = l.round"
            + " WHERE l.run_id = ? ORDER BY l.id, r.line_no";

    private static final String LIVE_NOTICE = " FROM rp_payment_notice WHERE run_id = ? AND state <> 'VOID'";

    @Inject
    private Database database;

    Money budgetView(long run) {
        return money("SELECT total FROM rp_subsidy_run WHERE id = ?", run);
    }

    Money roster(long run) {
        Map<Long, Money> amounts = new TreeMap<>();
        database.list(
                        ROSTER,
                        row -> Map.entry(
                                row.getLong(1),
                                "REMOVED".equals(row.getString(3)) ? Money.ZERO : new Money(row.getBigDecimal(2))),
                        run)
                .forEach(entry -> amounts.put(entry.getKey(), entry.getValue()));
        return amounts.values().stream().reduce(Money.ZERO, Money::plus);
    }

    Money application(long run) {
        return money("SELECT printed_total FROM rp_subsidy_application WHERE run_id = ? ORDER BY id DESC LIMIT 1", run);
    }

    Money notice(long run) {
        return money("SELECT amount" + LIVE_NOTICE, run);
    }

    Money noticeLines(long run) {
        return money(
                "SELECT SUM(amount) FROM rp_payment_notice_line WHERE notice_id = (SELECT id" + LIVE_NOTICE + ")", run);
    }

    Money receipts(long run) {
        return money(
                "SELECT SUM(amount) FROM rp_notice_receipt r WHERE r.notice_id = (SELECT id" + LIVE_NOTICE
                        + ") AND NOT EXISTS (SELECT 1 FROM rp_notice_receipt_reversal x WHERE x.receipt_id = r.id)",
                run);
    }

    /** The entries of the individual accounts that this run brought about. */
    Money ledger(long run) {
        return money(
                "SELECT SUM(e.amount) FROM rp_subsidy_posting p JOIN rp_account_entry e ON e.id = p.entry_id"
                        + " AND e.person_id = p.person_id AND e.contribution_year = p.subsidy_year"
                        + " AND e.source = 'COLLECTIVE' AND e.amount = p.amount AND e.entered_on = p.credited_on"
                        + " WHERE p.run_id = ?",
                run);
    }

    /** Of one person and year from all collectives and donors. */
    Money given(long person, int year) {
        return money(
                "SELECT SUM(amount) FROM rp_account_entry WHERE person_id = ? AND contribution_year = ?"
                        + " AND source IN ('COLLECTIVE', 'DONATION')",
                person,
                year);
    }

    private Money money(String sql, Object... arguments) {
        return new Money(
                database.first(sql, row -> row.getBigDecimal(1), arguments).orElse(BigDecimal.ZERO));
    }
}
