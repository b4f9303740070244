package org.residentpension.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The least that any program does for these rows: read the workbook as a stream, load it in bulk as it is, and insert records,
 * entries, journal and progress set by set. It checks nothing, seals nothing and asks no rule.
 */
final class Floor {

    private static final String LOAD = "LOAD DATA LOCAL INFILE 'rows' INTO TABLE bench_payment CHARACTER SET utf8mb4"
            + " (row_no, contribution_year, id_number, name, amount, paid_at, credited_on, receipt_no)";
    private static final String RECORDS =
            "INSERT INTO rp_contribution_record (person_id, contribution_year, item, kind, amount, paid_at, credited_on,"
                    + " receipt_no, lump_sum, origin, import_id, row_no, business_key) SELECT p.person_id, f.contribution_year,"
                    + " 'INDIVIDUAL', 'NORMAL', f.amount, f.paid_at, f.credited_on, f.receipt_no, FALSE, 'TAX', %d, f.row_no,"
                    + " CONCAT('T|', p.person_id, '|', f.contribution_year, '|INDIVIDUAL|', f.receipt_no)"
                    + " FROM bench_payment f JOIN bench_person p ON p.id_number = f.id_number";
    private static final String ENTRIES =
            "INSERT INTO rp_account_entry (journal_id, person_id, contribution_year, source,"
                    + " amount, central_share, provincial_share, municipal_share, county_share, entered_on, record_id) SELECT %d, ";
    private static final String EVENTS = "INSERT INTO rp_progress_event (person_id, contribution_year, plan_year,"
            + " division_code, occurred_on, contributors, first_payers, own_amount, matching_central, matching_provincial,"
            + " matching_municipal, matching_county) SELECT r.person_id, r.contribution_year, r.contribution_year,"
            + " p.division_code, DATE(r.paid_at), ";
    private static final String DAYS = "INSERT INTO rp_progress_day SELECT r.contribution_year, p.division_code,"
            + " DATE(r.paid_at), COUNT(*), 0, SUM(%d), SUM(r.amount), 0, SUM(t.central), SUM(t.provincial), SUM(t.municipal),"
            + " SUM(t.county)";
    private static final String OF_IMPORT = " FROM rp_contribution_record r %s WHERE r.import_id = %d";
    private static final String TIER = "JOIN bench_tier t ON t.amount = r.amount";
    private static final String PERSON = "JOIN rp_person p ON p.id = r.person_id ";

    private final Transactions transactions;
    private final int firstPayers;

    Floor(Transactions transactions, boolean everybodyPaidBefore) {
        this.transactions = transactions;
        this.firstPayers = everybodyPaidBefore ? 0 : 1;
    }

    void work(Path file, long importId, Clock clock) throws Exception {
        transactions.inNew(() -> {
            try (Connection connection = transactions.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                load(file, statement);
                clock.lap("read and load");
                insert(importId, statement);
            }
            return null;
        });
        clock.lap("insert");
    }

    private static void load(Path file, Statement statement) throws SQLException, IOException {
        try (InputStream rows = new RawSheet(file)) {
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(rows);
            statement.executeUpdate(LOAD);
        }
    }

    private void insert(long importId, Statement statement) throws SQLException {
        statement.executeUpdate(RECORDS.formatted(importId));
        statement.executeUpdate(
                "INSERT INTO rp_journal (id, kind, import_id, booked_at, booked_by) VALUES (%d, 'TAX', %1$d, NOW(3), 'bench')"
                        .formatted(importId));
        statement.executeUpdate(ENTRIES.formatted(importId)
                + "r.person_id, r.contribution_year, 'INDIVIDUAL', r.amount, 0, 0, 0, 0, r.credited_on, r.id"
                + OF_IMPORT.formatted("", importId));
        statement.executeUpdate(ENTRIES.formatted(importId)
                + "r.person_id, r.contribution_year, 'MATCHING', t.matching, t.central, t.provincial, t.municipal, t.county,"
                + " DATE(r.paid_at), r.id" + OF_IMPORT.formatted(TIER, importId));
        statement.executeUpdate(
                ("INSERT INTO rp_journal_leg SELECT %d, 'TAX_COLLECTION', -SUM(amount) FROM rp_account_entry"
                                + " WHERE journal_id = %1$d AND source = 'INDIVIDUAL' UNION ALL SELECT %1$d, 'FINANCE_CENTRAL',"
                                + " -SUM(central_share) s FROM rp_account_entry WHERE journal_id = %1$d HAVING s <> 0 UNION ALL"
                                + " SELECT %1$d, 'FINANCE_PROVINCIAL', -SUM(provincial_share) s FROM rp_account_entry"
                                + " WHERE journal_id = %1$d HAVING s <> 0 UNION ALL SELECT %1$d, 'FINANCE_MUNICIPAL',"
                                + " -SUM(municipal_share) s FROM rp_account_entry WHERE journal_id = %1$d HAVING s <> 0"
                                + " UNION ALL SELECT %1$d, 'FINANCE_COUNTY', -SUM(county_share) s FROM rp_account_entry"
                                + " WHERE journal_id = %1$d HAVING s <> 0")
                        .formatted(importId));
        statement.executeUpdate(
                EVENTS + "1, " + firstPayers + ", r.amount, 0, 0, 0, 0" + OF_IMPORT.formatted(PERSON, importId));
        statement.executeUpdate(EVENTS + "0, 0, 0, t.central, t.provincial, t.municipal, t.county"
                + OF_IMPORT.formatted(PERSON + TIER, importId));
        statement.executeUpdate(
                DAYS.formatted(firstPayers) + OF_IMPORT.formatted(PERSON + TIER, importId) + " GROUP BY 1, 2, 3");
    }
}
