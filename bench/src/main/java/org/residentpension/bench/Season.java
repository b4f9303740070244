package org.residentpension.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.residentpension.launcher.Store;
import org.residentpension.villagesubsidy.scheme.StandardJson;

/** A county whose extracts are frozen: so many persons in so many villages, every fact about them where the product keeps it. */
final class Season implements AutoCloseable {

    private static final String VILLAGE = "CONCAT('431224199', LPAD(%s, 3, '0'))";

    private final Connection owner;
    private final int persons;
    private final int villages;

    Season(Store store, int persons, int villages) throws SQLException {
        this.owner = store.owner();
        this.persons = persons;
        this.villages = villages;
        execute("SET FOREIGN_KEY_CHECKS = 0");
        addPlaces();
        addPersons();
        addExtracts();
        execute("SET FOREIGN_KEY_CHECKS = 1");
    }

    int villages() {
        return villages;
    }

    private String each(int count) {
        return "seq_1_to_" + count;
    }

    private int perVillage() {
        return (persons + villages - 1) / villages;
    }

    private void addPlaces() throws SQLException {
        String village = VILLAGE.formatted("seq");
        String standard = StandardJson.write(SubsidyRate.standard()).replace("'", "''");
        execute(
                "INSERT INTO rp_division (code, name, level, parent_code, valid_from) SELECT " + village
                        + ", CONCAT('第', seq, '村'), 'VILLAGE', '431224124000', '2009-01-01' FROM " + each(villages),
                "INSERT INTO rp_collective (id, division_code, legal_name, credit_code, legal_representative, seal_name)"
                        + " SELECT seq, " + village + ", CONCAT('第', seq, '合作社'), LPAD(seq, 18, 'N'), '测', '测' FROM "
                        + each(villages),
                "INSERT INTO rp_subsidy_scheme (id, collective_id, division_code, scheme_scope, subsidy_year, last_year, state,"
                        + " standard, drafted_by, drafted_at, effective_from) SELECT seq, seq, " + village
                        + ", 'VILLAGE', 2023, 2023, 'COUNTY_APPROVED', '" + standard
                        + "', 1, '2023-01-01', '2023-01-01' FROM " + each(villages),
                "INSERT INTO rp_subsidy_run (id, scheme_id, collective_id, division_code, subsidy_year, state, law_day,"
                        + " opened_by, opened_at) SELECT seq, seq, seq, " + village
                        + ", 2023, 'EXTRACTED', '2023-10-15', 1, '2023-10-14' FROM " + each(villages));
    }

    private void addPersons() throws SQLException {
        execute("INSERT INTO rp_person (id, id_hash, id_sealed, name, name_key, sex, birth_date, division_code)"
                + " SELECT seq, UNHEX(SHA2(seq, 256)), 'x', CONCAT('测', seq), CONCAT('测', seq), 'FEMALE', '1975-01-01', "
                + VILLAGE.formatted("1 + (seq - 1) DIV " + perVillage()) + " FROM " + each(persons));
    }

    /** Every tenth has a status, every fiftieth has paused, some paid too late. */
    private void addExtracts() throws SQLException {
        String day = "DATE_ADD('2023-01-01', INTERVAL seq % 300 DAY)";
        execute(
                "INSERT INTO rp_subsidy_extract_row (run_id, line_no, person_id, person_name, relation_place, relation_state,"
                        + " roll, statuses, own, last_year_tier, committed_collective, committed_donation)"
                        + " SELECT 1 + (seq - 1) DIV " + perVillage() + ", 1 + (seq - 1) % " + perVillage()
                        + ", seq, CONCAT('测', seq), " + VILLAGE.formatted("1 + (seq - 1) DIV " + perVillage())
                        + ", IF(seq % 50 = 0, 'PAUSED', 'ACTIVE'), CONCAT("
                        + VILLAGE.formatted("1 + (seq - 1) DIV " + perVillage()) + ", ' 2020-01-01 -'),"
                        + " IF(seq % 10 = 0, CONCAT(ELT(1 + seq DIV 10 % 4, 'EXTREME_HARDSHIP', 'MINIMUM_LIVING_ALLOWANCE',"
                        + " 'SEVERE_DISABILITY', 'POVERTY_RELAPSE_MONITORED'), ' 2020-01-01 -'), ''),"
                        + " CONCAT('2023 NORMAL ', ELT(1 + seq % 6, '200.00', '300.00', '500.00', '1000.00', '2000.00', '3000.00'),"
                        + " ' ', " + day + ", ' ', DATE_ADD(" + day + ", INTERVAL 3 DAY), ' -'), 200.00, 0, 0 FROM "
                        + each(persons));
    }

    /** As before the calculation. */
    void empty() throws SQLException {
        execute(
                "TRUNCATE TABLE rp_subsidy_line",
                "UPDATE rp_subsidy_run SET state = 'EXTRACTED', line_count = 0, total = 0, roster_digest = NULL,"
                        + " standard = NULL, calculated_at = NULL, version = 0",
                "ANALYZE TABLE rp_subsidy_extract_row");
    }

    /** The lines as one text: equal if and only if they are, but for their traces. */
    String written() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT CONCAT(COUNT(*), ' lines, ', SUM(special), ' special, ',"
                                + " SUM(payable), ' of ', SUM(computed), ' #', SUM(CRC32(CONCAT_WS('|', run_id, line_no, person_id, state,"
                                + " reasons, tier, base_amount, incentive_amount, computed, payable, special)))) FROM rp_subsidy_line")) {
            row.next();
            return row.getString(1);
        }
    }

    long payable() throws SQLException {
        return ask("SELECT COUNT(*) FROM rp_subsidy_line WHERE payable > 0");
    }

    /** Characters of a trace on average. */
    long traceLength() throws SQLException {
        return ask("SELECT ROUND(AVG(CHAR_LENGTH(trace))) FROM rp_subsidy_line");
    }

    private long ask(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
