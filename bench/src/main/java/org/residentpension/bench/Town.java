package org.residentpension.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.launcher.Store;
import org.residentpension.policy.MatchingSplit;
import org.residentpension.policy.Policy;
import org.residentpension.policy.PolicyBook;

/** The database in which is measured: the product's schema and grants, and three tables with which the floor works. */
final class Town implements AutoCloseable {

    static final String COUNTY = "431224000000";
    static final int YEAR = 2023;

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int TRIES = 3;

    /** What a run adds to; emptied before each. */
    private static final List<String> WRITTEN = List.of(
            "rp_contribution_record",
            "rp_account_entry",
            "rp_journal_leg",
            "rp_journal",
            "rp_progress_event",
            "rp_progress_day",
            "rp_staged_payment",
            "rp_staged_record",
            "rp_staged_entry",
            "rp_staged_year",
            "rp_sheet_part",
            "bench_payment");

    private final Connection owner;
    private final int years;

    /** @param years for which everybody has paid before */
    Town(Store store, int years) throws SQLException {
        this.owner = store.owner();
        this.years = years;
        Flyway.configure()
                .dataSource(Handles.source(store::owner))
                .table("rp_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of("app_user", "rp_app"))
                .load()
                .migrate();
        execute(
                "CREATE TABLE bench_person (id_number CHAR(18) CHARACTER SET ascii NOT NULL PRIMARY KEY,"
                        + " person_id BIGINT NOT NULL, division_code CHAR(12) NOT NULL)",
                "CREATE TABLE bench_payment (row_no INT NOT NULL PRIMARY KEY, contribution_year SMALLINT NOT NULL,"
                        + " id_number CHAR(18) CHARACTER SET ascii NOT NULL, name VARCHAR(80) NOT NULL,"
                        + " amount DECIMAL(15,2) NOT NULL, paid_at DATETIME(3) NOT NULL, credited_on DATE NOT NULL,"
                        + " receipt_no VARCHAR(60) NOT NULL)",
                "CREATE TABLE bench_tier (amount DECIMAL(15,2) NOT NULL PRIMARY KEY, matching DECIMAL(15,2) NOT NULL,"
                        + " central DECIMAL(15,2) NOT NULL, provincial DECIMAL(15,2) NOT NULL,"
                        + " municipal DECIMAL(15,2) NOT NULL, county DECIMAL(15,2) NOT NULL)",
                "GRANT SELECT, INSERT ON bench_person TO 'rp_app'@'%'",
                "GRANT SELECT, INSERT ON bench_payment TO 'rp_app'@'%'",
                "GRANT SELECT, INSERT ON bench_tier TO 'rp_app'@'%'",
                "INSERT INTO rp_staff (id, name, id_hash) VALUES (1, 'bench', REPEAT('0', 32))");
        for (int tier : new int[] {200, 300, 500, 1000}) {
            addTier(tier);
        }
    }

    int years() {
        return years;
    }

    /** As before the file came. */
    void empty() throws SQLException {
        execute("SET FOREIGN_KEY_CHECKS = 0");
        for (String table : WRITTEN) {
            truncate(table);
        }
        execute("SET FOREIGN_KEY_CHECKS = 1");
        for (int year = YEAR - years; year < YEAR; year++) {
            payEarlier(year);
        }
    }

    /** A truncation and the database's own counting of rows can wait for each other until one of them gives up; neither has begun then. */
    private void truncate(String table) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                execute("TRUNCATE TABLE " + table);
                return;
            } catch (SQLException waited) {
                if (waited.getErrorCode() != LOCK_WAIT_TIMEOUT || tries == TRIES) {
                    throw waited;
                }
            }
        }
    }

    /** What was written for the year of the file, as one text: equal if and only if the rows are. */
    String written() throws SQLException {
        return ask(
                        "SELECT CONCAT(COUNT(*), ' records ', SUM(amount), ' #', SUM(CRC32(CONCAT_WS('|', person_id, item, kind,"
                                + " amount, paid_at, credited_on, receipt_no, business_key)))) FROM rp_contribution_record"
                                + " WHERE contribution_year = " + YEAR)
                + ask(
                        ", SELECT CONCAT(COUNT(*), ' entries ', SUM(e.amount), ' #', SUM(CRC32(CONCAT_WS('|', e.person_id,"
                                + " source, e.amount, central_share, provincial_share, municipal_share, county_share,"
                                + " entered_on, r.business_key)))) FROM rp_account_entry e JOIN rp_contribution_record r"
                                + " ON r.id = e.record_id WHERE e.contribution_year = " + YEAR)
                + ask(
                        ", SELECT CONCAT(COUNT(*), ' events #', SUM(CRC32(CONCAT_WS('|', person_id, plan_year, division_code,"
                                + " occurred_on, contributors, top_ups, first_payers, own_amount, sponsored_amount,"
                                + " matching_central, matching_provincial, matching_municipal, matching_county))))"
                                + " FROM rp_progress_event WHERE contribution_year = " + YEAR)
                + ask(
                        ", SELECT CONCAT(COUNT(*), ' days #', SUM(CRC32(CONCAT_WS('|', division_code, occurred_on, contributors,"
                                + " top_ups, first_payers, own_amount, sponsored_amount, matching_central, matching_provincial,"
                                + " matching_municipal, matching_county)))) FROM rp_progress_day WHERE plan_year = "
                                + YEAR)
                + ask(
                        ", SELECT CONCAT('legs ', GROUP_CONCAT(l.ledger, l.amount ORDER BY l.ledger)) FROM rp_journal_leg l"
                                + " JOIN rp_journal j ON j.id = l.journal_id WHERE j.import_id IS NOT NULL");
    }

    void execute(String... statements) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String ask(String sql) throws SQLException {
        String comma = sql.startsWith(", ") ? ", " : "";
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql.substring(comma.length()))) {
            row.next();
            return comma + row.getString(1);
        }
    }

    private void addTier(int yuan) throws SQLException {
        Policy law = PolicyBook.load().at(DivisionCode.of(COUNTY), LocalDate.of(YEAR, 9, 1));
        Money matching = law.matchingFor(Money.ofYuan(yuan));
        MatchingSplit split = law.matchingShares().split(matching);
        execute("INSERT INTO bench_tier VALUES (%d, %s, %s, %s, %s, %s)"
                .formatted(yuan, matching, split.central(), split.provincial(), split.municipal(), split.county()));
    }

    private void payEarlier(int year) throws SQLException {
        execute(
                "INSERT INTO rp_journal (kind, booked_at, booked_by) VALUES ('TAX', '" + year + "-09-30', 'bench')",
                "INSERT INTO rp_contribution_record (person_id, contribution_year, item, kind, amount, paid_at, credited_on,"
                        + " receipt_no, origin, business_key) SELECT id, " + year + ", 'INDIVIDUAL', 'NORMAL', 200, '"
                        + year
                        + "-09-01', '" + year + "-09-02', CONCAT('R" + year + "', id), 'TAX',"
                        + " CONCAT('T|', id, '|" + year + "|INDIVIDUAL|R" + year + "', id) FROM rp_person ORDER BY id",
                "INSERT INTO rp_account_entry (journal_id, person_id, contribution_year, source, amount, central_share,"
                        + " entered_on, record_id) SELECT (SELECT MAX(id) FROM rp_journal), r.person_id, " + year
                        + ", s.source, s.amount, s.share, r.credited_on, r.id FROM rp_contribution_record r"
                        + " JOIN (SELECT 'INDIVIDUAL' source, 200 amount, 0 share UNION ALL SELECT 'MATCHING', 30, 30) s"
                        + " WHERE r.contribution_year = " + year,
                "INSERT INTO rp_progress_event (person_id, contribution_year, plan_year, division_code, occurred_on,"
                        + " contributors, own_amount) SELECT id, " + year + ", " + year + ", division_code, '" + year
                        + "-09-01', 1, 200 FROM rp_person");
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
