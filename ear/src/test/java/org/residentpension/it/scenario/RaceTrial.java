package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Two villages with a person whom both claim, and twins of every officer, so that two can act in one moment. Whatever happens, nobody
 * meets an error page or is told that others are busy, and the books hold.
 */
final class RaceTrial {

    /** Of each role a second one, who may do the same. */
    private static final Map<String, Object> TWINS = Map.of(
            "lead2A", Map.of("role", "VILLAGE_COLLECTIVE_LEAD", "scope", "A"),
            "countyReviewer3JX", Map.of("role", "COUNTY_REVIEWER", "scope", "360222000000"),
            "supervisor2A", Map.of("role", "VILLAGE_SUPERVISOR", "scope", "A"),
            "townClerk2JX", Map.of("role", "TOWNSHIP_CLERK", "scope", "360222103000"),
            "townLeader2JX", Map.of("role", "TOWNSHIP_LEADER", "scope", "360222103000"),
            "hrssApprover2JX", Map.of("role", "COUNTY_HRSS_APPROVER", "scope", "360222000000"),
            "finance2JX", Map.of("role", "FINANCE_OFFICER", "scope", "360222000000"),
            "tax2JX", Map.of("role", "TAX_LIAISON", "scope", "360222000000"));

    /** What must hold of every run, notice and fund at any time; the row tells what does not. */
    private static final List<String> FAULTS = List.of(
            "SELECT CONCAT('run ', r.id, ' says ', r.total, ', its lines ', COALESCE(SUM(l.payable), 0)) AS what FROM rp_subsidy_run r"
                    + " LEFT JOIN rp_subsidy_line l ON l.run_id = r.id AND l.payable > 0 AND l.state IN ('CALCULATED', 'CONFIRMED',"
                    + " 'ADJUSTED', 'PUBLICIZED', 'APPLIED', 'CHECKED', 'NOTICED', 'PAID', 'POSTED')"
                    + " GROUP BY r.id HAVING MAX(r.total) <> COALESCE(SUM(l.payable), 0)",
            "SELECT CONCAT('notice ', n.id, ' received ', n.received, ', its receipts ', COALESCE(SUM(c.amount), 0)) AS what"
                    + " FROM rp_payment_notice n LEFT JOIN rp_notice_receipt c ON c.notice_id = n.id AND NOT EXISTS"
                    + " (SELECT 1 FROM rp_notice_receipt_reversal v WHERE v.receipt_id = c.id)"
                    + " GROUP BY n.id HAVING MAX(n.received) <> COALESCE(SUM(c.amount), 0)",
            "SELECT CONCAT('notice ', n.id, ' is ', n.state, ' with ', n.received, ' of ', n.amount - n.rejected) AS what"
                    + " FROM rp_payment_notice n WHERE n.state <> 'VOID' AND n.received + n.rejected > 0"
                    + " AND (n.received >= n.amount - n.rejected) <> (n.state = 'PAID')",
            "SELECT CONCAT('receipt ', t.no, ' is ', COUNT(*), ' facts') AS what FROM (SELECT c.receipt_no AS no FROM rp_notice_receipt c"
                    + " WHERE NOT EXISTS (SELECT 1 FROM rp_notice_receipt_reversal v WHERE v.receipt_id = c.id)"
                    + " UNION ALL SELECT d.receipt_no FROM rp_donation d WHERE d.receipt_no IS NOT NULL) t"
                    + " GROUP BY t.no HAVING COUNT(*) > 1",
            "SELECT CONCAT('person ', l.person_id, ' is paid ', COUNT(*), ' times') AS what FROM rp_subsidy_line l"
                    + " JOIN rp_subsidy_run r ON r.id = l.run_id WHERE r.cancelled_at IS NULL AND l.payable > 0"
                    + " AND l.state IN ('NOTICED', 'PAID', 'POSTED') GROUP BY l.person_id, r.subsidy_year HAVING COUNT(*) > 1",
            "SELECT CONCAT('line ', l.id, ' is ', l.state, ' with ', COUNT(g.id), ' postings') AS what FROM rp_subsidy_line l"
                    + " LEFT JOIN rp_subsidy_posting g ON g.line_id = l.id AND g.amount = l.payable WHERE l.payable > 0"
                    + " GROUP BY l.id HAVING (MAX(l.state) = 'POSTED') <> (COUNT(g.id) = 1)",
            "SELECT CONCAT('fund ', f.collective_id, ' has ', SUM(f.amount), ', says ', (SELECT b.balance FROM rp_fund_entry b"
                    + " WHERE b.collective_id = f.collective_id ORDER BY b.entry_no DESC LIMIT 1)) AS what FROM rp_fund_entry f"
                    + " GROUP BY f.collective_id HAVING MIN(f.balance) < 0 OR COUNT(*) <> MAX(f.entry_no) OR SUM(f.amount) <>"
                    + " (SELECT b.balance FROM rp_fund_entry b WHERE b.collective_id = f.collective_id ORDER BY b.entry_no DESC LIMIT 1)",
            "SELECT CONCAT('run ', u.id, ' of a collective that has stopped is ', u.state) AS what FROM rp_subsidy_run u"
                    + " JOIN rp_subsidy_scheme s ON s.id = u.scheme_id WHERE u.cancelled_at IS NULL AND u.state NOT IN ('PARTIALLY_PAID',"
                    + " 'PAID', 'POSTED', 'RESULT_DISCLOSED', 'ARCHIVED') AND (s.exited_on IS NOT NULL OR EXISTS (SELECT 1"
                    + " FROM rp_suspension x WHERE x.collective_id = u.collective_id AND x.state = 'IN_FORCE'))");

    /** Runs advance by the days of the timetable, each from the beginning. */
    private static final String BEGIN = "2024-10-14T08:30";

    private final TaxMachine machine;
    private final long seed =
            Long.getLong("race.seed", ThreadLocalRandom.current().nextLong());
    private final Random lot = new Random(seed);

    RaceTrial(TaxMachine machine) {
        this.machine = machine;
    }

    TaxMachine machine() {
        return machine;
    }

    PlayedOffice office() {
        return machine.office();
    }

    /** Three in A and one in B; BOTH is on the rolls of both. */
    void begin() {
        begin(Map.of());
    }

    /** Without the one whom both claim. */
    void beginApart() {
        Map<String, Object> persons = persons();
        persons.remove("BOTH");
        begin(Map.of("persons", persons));
    }

    void begin(Map<String, Object> more) {
        Map<String, Object> given = new HashMap<>(
                Map.of("region", "REG-JX", "schemes", List.of("SCH-A", "SCH-B"), "users", TWINS, "persons", persons()));
        given.putAll(more);
        machine.begin(given);
    }

    private static Map<String, Object> persons() {
        return new HashMap<>(Map.of(
                "P1", PlayedOffice.paid("300.00"),
                "P2", PlayedOffice.paid("1000.00"),
                "P3", PlayedOffice.paid("500.00"),
                "Q1", member("500.00", "B"),
                "BOTH", member("800.00", "A", "B")));
    }

    private static Map<String, Object> member(String amount, String... collectives) {
        Map<String, Object> person = new HashMap<>(PlayedOffice.paid(amount));
        person.put(
                "memberOf",
                List.of(collectives).stream()
                        .map(key -> Map.of("collective", key))
                        .toList());
        return person;
    }

    void advance(String run, String to) {
        office().done(BEGIN, null, "advance", Map.of("run", run, "to", to));
    }

    Race race(String at) {
        return new Race(office(), lot, at);
    }

    long one(String sql) throws SQLException {
        return new BigDecimal(text(sql)).longValueExact();
    }

    String text(String sql) throws SQLException {
        return office().text(sql);
    }

    /** Everybody was answered in a plain sentence, and the books hold. */
    List<String> assertSound(List<String> told) throws SQLException {
        assertThat(told)
                .as("seed %d: %s", seed, told)
                .noneMatch(each -> each.startsWith("BROKEN") || each.equals("X_BUSY") || each.equals("X_FAILURE"));
        for (String fault : FAULTS) {
            assertThat(text("SELECT GROUP_CONCAT(t.what SEPARATOR '; ') FROM (" + fault + ") t"))
                    .as("seed %d: %s", seed, told)
                    .isNull();
        }
        return told;
    }

    /** The same, and just one of them did it. */
    void assertOnce(List<String> told) throws SQLException {
        assertSound(told);
        assertThat(told).as("seed %d: %s", seed, told).containsOnlyOnce("DONE");
    }
}
