package org.residentpension.it;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.launcher.Store;

/** Looks into the county's books past the application: what stands there, and whether it adds up. */
final class Books {

    /** Everything that an import may change; files, jobs and the audit trail always grow. */
    private static final List<String> TABLES = List.of(
            "rp_person",
            "rp_enrollment",
            "rp_account",
            "rp_contribution_record",
            "rp_sponsorship",
            "rp_journal",
            "rp_account_entry",
            "rp_journal_leg",
            "rp_progress_event",
            "rp_task");

    private static final String PERSON = "(SELECT id FROM rp_person WHERE name = ?)";

    private final Store store;

    Books(Store store) {
        this.store = store;
    }

    /** The same map before and after: nothing was stored. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        for (String table : TABLES) {
            hashes.put(table, hash(table));
        }
        return hashes;
    }

    /** Not CHECKSUM TABLE: it takes in whatever stands in a column that is only computed when somebody reads it. */
    private String hash(String table) {
        String columns = String.join(
                ", ",
                column(
                        "SELECT CONCAT('COALESCE(CAST(', column_name, ' AS BINARY), 0x00)') FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name = ? AND is_generated = 'NEVER'",
                        table));
        return text(
                "SELECT CONCAT(COUNT(*), ' ', COALESCE(BIT_XOR(CONV(LEFT(MD5(CONCAT_WS('|', " + columns
                        + ")), 16), 16, 10)), 0)) FROM " + table,
                1);
    }

    /** What is wrong with the books as a whole; empty when all is well (R4, R5). */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        none(faults, "a journal does not balance", """
                SELECT COUNT(*) FROM rp_journal j WHERE
                  (SELECT COALESCE(SUM(amount), 0) FROM rp_account_entry WHERE journal_id = j.id)
                  + (SELECT COALESCE(SUM(amount), 0) FROM rp_journal_leg WHERE journal_id = j.id) <> 0""");
        none(faults, "a record has not exactly its one entry", """
                SELECT COUNT(*) FROM rp_contribution_record r LEFT JOIN (SELECT record_id, source, person_id,
                  contribution_year, SUM(amount) amount, COUNT(*) n FROM rp_account_entry WHERE record_id IS NOT NULL
                  GROUP BY 1, 2, 3, 4) e ON e.record_id = r.id AND e.source = r.item AND e.person_id = r.person_id
                  AND e.contribution_year = r.contribution_year WHERE e.n IS NULL OR e.n <> 1 OR e.amount <> r.amount""");
        none(faults, "own or sponsored money differs between records and entries", """
                SELECT COUNT(*) FROM (SELECT person_id, contribution_year, source, SUM(amount) a FROM rp_account_entry
                  WHERE source IN ('INDIVIDUAL', 'SPONSORED') AND journal_id NOT IN (SELECT id FROM rp_journal WHERE kind = 'SETTLEMENT')
                  GROUP BY 1, 2, 3) e
                LEFT JOIN (SELECT person_id, contribution_year, item, SUM(amount) a FROM rp_contribution_record
                  GROUP BY 1, 2, 3) r ON r.person_id = e.person_id AND r.contribution_year = e.contribution_year
                  AND r.item = e.source WHERE r.a IS NULL OR r.a <> e.a""");
        none(faults, "an account owes money", """
                SELECT COUNT(*) FROM (SELECT 1 FROM rp_account_entry GROUP BY person_id, contribution_year, source
                  HAVING SUM(amount) < 0) t""");
        none(faults, "matching is negative or stands without money", """
                SELECT COUNT(*) FROM (SELECT person_id, contribution_year,
                  SUM(CASE WHEN source = 'MATCHING' THEN amount ELSE 0 END) m,
                  SUM(CASE WHEN source = 'MATCHING' THEN 0 ELSE amount END) o
                  FROM rp_account_entry GROUP BY 1, 2) t WHERE m < 0 OR (m > 0 AND o <= 0)""");
        none(faults, "the progress figures differ from the books", """
                SELECT COUNT(*) FROM (SELECT r.person_id, r.contribution_year,
                  SUM(CASE WHEN r.item = 'INDIVIDUAL' AND r.kind = 'NORMAL' THEN r.amount ELSE 0 END) own,
                  SUM(CASE WHEN r.item = 'SPONSORED' THEN r.amount ELSE 0 END) sponsored FROM rp_contribution_record r
                  WHERE r.origin <> 'HISTORY' GROUP BY 1, 2) b
                LEFT JOIN (SELECT person_id, contribution_year, SUM(own_amount) own, SUM(sponsored_amount) sponsored,
                  SUM(contributors) persons, SUM(matching_central + matching_provincial + matching_municipal
                  + matching_county) matching FROM rp_progress_event GROUP BY 1, 2) p
                  ON p.person_id = b.person_id AND p.contribution_year = b.contribution_year
                WHERE b.own <> COALESCE(p.own, 0) OR b.sponsored <> COALESCE(p.sponsored, 0)
                  OR (b.own + b.sponsored > 0) <> (COALESCE(p.persons, 0) = 1)
                  OR COALESCE(p.matching, 0) <> (SELECT COALESCE(SUM(e.amount), 0) FROM rp_account_entry e
                    WHERE e.person_id = b.person_id AND e.contribution_year = b.contribution_year AND e.source = 'MATCHING'
                    AND e.journal_id NOT IN (SELECT id FROM rp_journal WHERE kind = 'SETTLEMENT')
                    AND NOT EXISTS (SELECT 1 FROM rp_contribution_record h WHERE h.id = e.record_id AND h.origin = 'HISTORY'))""");
        none(faults, "the figures by day differ from those by person", """
                SELECT COUNT(*) FROM (SELECT plan_year, division_code, occurred_on, SUM(own_amount) own, SUM(contributors) n,
                  SUM(first_payers) f, SUM(top_ups) t, SUM(matching_county) m FROM rp_progress_event GROUP BY 1, 2, 3) e
                RIGHT JOIN rp_progress_day d USING (plan_year, division_code, occurred_on)
                WHERE d.own_amount <> COALESCE(e.own, 0) OR d.contributors <> COALESCE(e.n, 0)
                  OR d.first_payers <> COALESCE(e.f, 0) OR d.top_ups <> COALESCE(e.t, 0)
                  OR d.matching_county <> COALESCE(e.m, 0)""");
        none(faults, "an import's money differs from what it booked", """
                SELECT COUNT(*) FROM rp_sheet_import i WHERE i.kind = 'TAX_PAYMENTS' AND i.added_amount <>
                  (SELECT COALESCE(SUM(r.amount), 0) FROM rp_contribution_record r
                   WHERE r.import_id = i.id AND r.item = 'INDIVIDUAL')""");
        none(faults, "rows were left in staging", """
                SELECT (SELECT COUNT(*) FROM rp_staged_payment) + (SELECT COUNT(*) FROM rp_staged_record)
                  + (SELECT COUNT(*) FROM rp_staged_entry) + (SELECT COUNT(*) FROM rp_staged_year)""");
        return faults;
    }

    /** Amounts of a source in the order of posting, e.g. {@code [30.00, 10.00]}. */
    List<String> entries(Payer payer, int year, String source) {
        return column(
                "SELECT amount FROM rp_account_entry WHERE person_id = " + PERSON
                        + " AND contribution_year = ? AND source = ? ORDER BY id",
                payer.name(),
                year,
                source);
    }

    BigDecimal balance(Payer payer, int year, String source) {
        return entries(payer, year, source).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<String> kinds(Payer payer, int year) {
        return column(
                "SELECT kind FROM rp_contribution_record WHERE person_id = " + PERSON
                        + " AND contribution_year = ? AND item = 'INDIVIDUAL' ORDER BY id",
                payer.name(),
                year);
    }

    /** {@code TYPE STATE code} of each task about a person, oldest first. */
    List<String> tasks(Payer payer) {
        return column(
                "SELECT CONCAT(type, ' ', state, ' ', code) FROM rp_task WHERE person_id = " + PERSON + " ORDER BY id",
                payer.name());
    }

    List<String> codes(long importId) {
        return column("SELECT code FROM rp_sheet_issue WHERE import_id = ? ORDER BY row_no, id", importId);
    }

    int progress(Payer payer, int year, String column) {
        return new BigDecimal(column(
                                "SELECT COALESCE(SUM(" + column + "), 0) FROM rp_progress_event WHERE person_id = "
                                        + PERSON + " AND contribution_year = ?",
                                payer.name(),
                                year)
                        .get(0))
                .intValueExact();
    }

    boolean canBeOpened() {
        try (Connection connection = store.owner()) {
            return connection.isValid(1);
        } catch (SQLException notNow) {
            return false;
        }
    }

    List<String> column(String sql, Object... arguments) {
        try (Connection connection = store.owner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    /** As the owner of the schema, for what only time would bring about. */
    void change(String sql) {
        try (Connection connection = store.owner();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    /** What the database says to a statement: of the application, or even of the owner. */
    String refusal(boolean owner, String sql) {
        try (Connection connection = owner ? store.owner() : store.application();
                Statement statement = connection.createStatement()) {
            return "done: " + statement.executeUpdate(sql);
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    private void none(List<String> faults, String fault, String count) {
        if (!text(count, 1).equals("0")) {
            faults.add(fault + ": " + text(count, 1));
        }
    }

    private String text(String sql, int column) {
        try (Connection connection = store.owner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(column);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
