package org.residentpension.it.scenario;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.residentpension.launcher.Store;
import org.residentpension.platform.security.PasswordHash;

/** What the books hold beside the season that was played, as its owner would write it, and what they say. */
class FormBooks {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Store store;

    FormBooks(Store store) {
        this.store = store;
    }

    /** The last row of a table. */
    String part(String table) {
        try {
            return text("SELECT MAX(id) FROM " + table);
        } catch (SQLException broken) {
            throw new IllegalStateException(table, broken);
        }
    }

    String text(String sql) throws SQLException {
        try (Connection connection = store.application();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    void setPasswords(String password) throws SQLException {
        try (Connection connection = store.owner();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE rp_user SET password_hash = ?, must_change_password = FALSE")) {
            update.setString(1, PasswordHash.hash(password.toCharArray()));
            update.executeUpdate();
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = store.owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** 200.00 for the first member of the roll. @return her name */
    String award(String scheme) throws SQLException {
        String member = " FROM rp_person p JOIN rp_membership m ON m.id_hash = p.id_hash JOIN rp_subsidy_scheme c"
                + " ON c.collective_id = m.collective_id WHERE c.id = " + scheme + " ORDER BY p.id LIMIT 1";
        String person = text("SELECT p.id" + member);
        asOwner(
                "UPDATE rp_subsidy_scheme SET standard = JSON_ARRAY_APPEND(standard, '$.components', JSON_OBJECT('kind',"
                        + " 'AWARD_LIST', 'title', '孝老爱亲', 'awards', JSON_ARRAY(JSON_OBJECT('person', '" + person
                        + "', 'amount', '200.00', 'evidence', '村民代表会议〔2024〕5号')))) WHERE id = " + scheme);
        return text("SELECT p.name" + member);
    }

    void dropAward(String scheme) throws SQLException {
        asOwner("UPDATE rp_subsidy_scheme SET standard = JSON_REMOVE(standard, '$.components[last]') WHERE id = "
                + scheme);
    }

    /** 45.50 through the collective for the first person of the run. */
    void donate() throws SQLException {
        String number = "ZZ-" + NUMBERS.incrementAndGet();
        asOwner(
                "INSERT INTO rp_donation (division_code, collective_id, contribution_year, channel, donor_type, donor_name,"
                        + " amount, state, registered_by, registered_at, received_by, received_on, notice_no, notice_amount, due_on,"
                        + " noticed_by, noticed_at) SELECT division_code, collective_id, subsidy_year, 'MANAGED_BY_COLLECTIVE',"
                        + " 'INDIVIDUAL', '测捐赠人', 45.50, 'NOTICE_ISSUED', 1, '2024-06-01 09:00:00', 2, '2024-06-02', '"
                        + number
                        + "', 45.50, '2024-06-18', 3, '2024-06-03 09:00:00' FROM rp_subsidy_run ORDER BY id LIMIT 1");
        asOwner(
                "INSERT INTO rp_donation_share (donation_id, person_id, amount, state) SELECT (SELECT MAX(id) FROM rp_donation),"
                        + " person_id, 45.50, 'READY' FROM rp_subsidy_line WHERE payable > 0 ORDER BY id LIMIT 1");
    }

    void entered(int number, String kind, String amount, String balance, String day, String note) throws SQLException {
        String notice = kind.equals("NOTICE_PAID") ? "'JT-360222-2024-00001'" : "NULL";
        asOwner("INSERT INTO rp_fund_entry (collective_id, division_code, entry_no, kind, amount, balance, occurred_on,"
                + " voucher_no, notice_no, note, booked_by, booked_at) SELECT id, division_code, "
                + String.join(", ", "" + number, "'" + kind + "'", amount, balance, "'" + day + "'")
                + ", 'YH-2024-" + number + "', " + notice + ", '" + note + "', 1, '" + day
                + " 09:00:00' FROM rp_collective WHERE id = (SELECT collective_id FROM rp_subsidy_run)");
    }

    /** The figures that were frozen when the scheme was submitted, and the filing that tells of it. */
    void addSimulationAndFiling(String scheme) throws SQLException {
        asOwner(
                "INSERT INTO rp_scheme_simulation (scheme_id, frozen_at, basis_year, subsidy_year, candidates, payers, persons,"
                        + " money, after_budget, over_budget, capped, next_payers, next_persons, next_money) VALUES ("
                        + scheme
                        + ", '2024-03-01 09:00:00', 2023, 2024, 70, 62, 61, 5820, 5820, 0, 3, 60, 59, 5700)");
        asOwner("INSERT INTO rp_scheme_simulation_cell SELECT MAX(id), 0, 300, 'MINIMUM_LIVING_ALLOWANCE', 5, 5, 500"
                + " FROM rp_scheme_simulation");
        asOwner("INSERT INTO rp_scheme_simulation_cell SELECT MAX(id), 1, 1000, NULL, 57, 56, 5320"
                + " FROM rp_scheme_simulation");
        asOwner(
                "INSERT INTO rp_filing_batch (division_code, filing_year, state, batch_no, sent_on, sent_by, receipt_no)"
                        + " SELECT '360222000000', 2024, 'ACKNOWLEDGED', '360222-2024-009', '2024-04-01', MIN(id), '备2024-3' FROM rp_staff");
        asOwner(
                "INSERT INTO rp_filing (division_code, event, scheme_id, arisen_at, batch_id) SELECT division_code, 'NEW',"
                        + " id, '2024-03-20 10:00:00', (SELECT MAX(id) FROM rp_filing_batch) FROM rp_subsidy_scheme WHERE id = "
                        + scheme);
    }

    /** One objection to the resolution that was rejected, one that is still open; before both, one that was upheld. */
    void objectToResolution(String scheme) throws SQLException {
        asOwner(
                "INSERT INTO rp_resolution_disclosure (scheme_id, round, place, starts_on, closable_from, recorded_by, recorded_at)"
                        + " SELECT id, round, '村务公开栏', '2024-02-01', '2024-02-09 00:00:00', 1, '2024-02-01 09:00:00'"
                        + " FROM rp_subsidy_scheme WHERE id = " + scheme);
        asOwner(
                "INSERT INTO rp_resolution_objection (scheme_id, round, raised_by, content, recorded_by, recorded_at, state,"
                        + " decision, decided_by, decided_at) SELECT id, round, '测村民', '老人补助偏低', 1, '2024-02-02 09:00:00', 'REJECTED',"
                        + " '标准经成员大会表决通过', 1, '2024-02-03 10:00:00' FROM rp_subsidy_scheme WHERE id = " + scheme);
        asOwner(
                "INSERT INTO rp_resolution_objection (scheme_id, round, raised_by, content, recorded_by, recorded_at, state)"
                        + " SELECT id, round, '测村民', '公示未写资金来源', 1, '2024-02-04 09:00:00', 'OPEN' FROM rp_subsidy_scheme WHERE id = "
                        + scheme);
        decided(scheme, "DRAFT", "2024-01-20 10:00:00", "预算计算有误");
        decided(scheme, "RESOLVED", "2024-02-03 10:00:00", "标准经成员大会表决通过");
    }

    private void decided(String scheme, String to, String at, String why) throws SQLException {
        asOwner(
                "INSERT INTO rp_subsidy_scheme_step (scheme_id, action, from_state, to_state, staff_id, acted_at, note) VALUES ("
                        + String.join(
                                ", ", scheme, "'DECIDE_OBJECTION'", "'RESOLVED'", "'" + to + "'", "1", "'" + at + "'")
                        + ", '" + why + "')");
    }

    void sendFiling() throws SQLException {
        asOwner("INSERT INTO rp_filing_batch (division_code, filing_year, state, batch_no, sent_on)"
                + " VALUES ('360222000000', 2024, 'SENT', '360222-2024-001', '2024-04-01')");
        asOwner(
                "INSERT INTO rp_filing (division_code, event, scheme_id, arisen_at, batch_id) SELECT division_code, 'CHANGE',"
                        + " id, '2024-03-20 10:00:00', (SELECT MAX(id) FROM rp_filing_batch) FROM rp_subsidy_scheme");
    }

    void sendFilingOfSuspension() throws SQLException {
        asOwner("INSERT INTO rp_filing_batch (division_code, filing_year, state, batch_no, sent_on)"
                + " VALUES ('360222000000', 2024, 'SENT', '360222-2024-003', '2024-05-01')");
        asOwner(
                "INSERT INTO rp_suspension (collective_id, division_code, state, reason, filed_by, filed_at, effective_on,"
                        + " resumption_reason, resumed_on) SELECT collective_id, division_code, 'RESUMED', '茶园受灾减收', 1,"
                        + " '2024-02-20 09:00:00', '2024-03-05', '收入恢复', '2024-04-20' FROM rp_subsidy_scheme ORDER BY id LIMIT 1");
        for (String event : List.of("SUSPENSION", "RESUMPTION")) {
            asOwner("INSERT INTO rp_filing (division_code, event, suspension_id, arisen_at, batch_id)"
                    + " SELECT division_code, '" + event + "', id, '2024-04-20 10:00:00',"
                    + " (SELECT MAX(id) FROM rp_filing_batch) FROM rp_suspension ORDER BY id DESC LIMIT 1");
        }
    }

    /** 50,000 for the poor of the village, with its certificate. */
    void receiveDonation() throws SQLException {
        asOwner(
                "INSERT INTO rp_donation (division_code, collective_id, contribution_year, channel, donor_type, donor_name,"
                        + " amount, purpose, state, registered_by, registered_at, received_on, received_by, certificate_no)"
                        + " SELECT division_code, id, 2024, 'MANAGED_BY_COLLECTIVE', 'ENTERPRISE', '测试茶业有限公司', 50000, '资助本村低保户',"
                        + " 'FUNDS_RECEIVED', 1, '2024-05-06 09:00:00', '2024-05-08', 2, 'ZS-360222-2024-00001'"
                        + " FROM rp_collective WHERE id = (SELECT collective_id FROM rp_subsidy_run)");
    }
}
