package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A server that is killed while the runs of a whole town are frozen, calculated or posted (R9): the work ends by itself, as if nothing
 * had happened. Everything else that happens to a run is one transaction of one request.
 */
class KilledRunIT {

    /** More than what is done while the officer waits. */
    private static final int MEMBERS = 5_100;

    private static final int PAYERS = 2_000;

    private static final String LINES =
            "SELECT CONCAT_WS(' ', l.run_id, l.line_no, l.person_id, l.state, l.reasons, l.tier,"
                    + " l.computed, l.payable, l.trace) FROM rp_subsidy_line l ORDER BY l.line_no";

    /** The run, what it has posted, what is in the accounts. */
    private static final String POSTED =
            "SELECT CONCAT_WS(' ', r.state, (SELECT COUNT(*) FROM rp_subsidy_posting), COUNT(e.id),"
                    + " COALESCE(SUM(e.amount), 0)) FROM rp_subsidy_run r LEFT JOIN rp_account_entry e ON e.source = 'COLLECTIVE' GROUP BY r.id";

    private static final LocalDate NOW = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String TODAY = NOW.toString();

    /** A scheme of a year that is over is in force no more. */
    private static final int YEAR = NOW.getYear();

    private static MoneyCounty county;

    @BeforeAll
    static void start() throws SQLException {
        county = MoneyCounty.started("killed-run", MEMBERS);
        PaymentRows paid = new PaymentRows();
        for (int i = 0; i < PAYERS; i++) {
            paid.paidFor(YEAR, MoneyCounty.payer(i), i % 3 == 0 ? "500" : "200", YEAR + "-01-01", "Z" + i);
        }
        assertThat(county.take("TAX_PAYMENTS", "TAX_LIAISON", YEAR, "税务回盘.csv", paid.csv())
                        .state())
                .isEqualTo("DONE");
        addScheme();
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void R9_extract_calculation_and_posting_of_a_town_that_were_killed_end_by_themselves_and_are_done_once() {
        killedDuring("TOWNSHIP_CLERK", "EXTRACT", MEMBERS, "rp_subsidy_extract_row WHERE line_no > ?", 0);
        assertThat(county.books().column("SELECT COUNT(*) FROM rp_subsidy_run"))
                .as("nothing of what was begun counts")
                .containsExactly("0");
        county.startAgain();
        awaitSecondAttempt();
        assertThat(county.books()
                        .column("SELECT CONCAT_WS(' ', r.state, e.row_count, (SELECT COUNT(*) FROM"
                                + " rp_subsidy_extract_row x WHERE x.run_id = r.id)) FROM rp_subsidy_run r"
                                + " JOIN rp_subsidy_extract e ON e.run_id = r.id"))
                .containsExactly("EXTRACTED " + MEMBERS + " " + MEMBERS);

        ask("TOWNSHIP_CLERK", "CALCULATE");
        List<String> undisturbed = county.books().column(LINES);
        assertThat(undisturbed).hasSize(MEMBERS);
        assertThat(county.books().column("SELECT COUNT(*) FROM rp_subsidy_line WHERE payable = 50"))
                .containsExactly(String.valueOf(PAYERS));
        long last = Long.parseLong(
                county.books().column("SELECT MAX(id) FROM rp_subsidy_line").get(0));
        killedDuring("TOWNSHIP_CLERK", "CALCULATE", MEMBERS, "rp_subsidy_line WHERE id > ?", last);
        meetAnObstacle();
        assertThat(county.books().column(LINES)).isEqualTo(undisturbed);
        county.startAgain();
        awaitSecondAttempt();
        assertThat(county.books().column(LINES)).isEqualTo(undisturbed);
        assertThat(Page.open(county.visitor("TOWNSHIP_CLERK"), "subsidy/batches?year=" + YEAR)
                        .html())
                .contains("已办完")
                .doesNotContain("办理中", "中途停止", "现在不在可办理这一步的状态");

        letItBePaid();
        killedDuring("COUNTY_REVIEWER", "POST", PAYERS, "rp_account_entry WHERE source = 'COLLECTIVE' AND id > ?", 0);
        assertThat(county.books().column(POSTED)).containsExactly("PAID 0 0 0.00");
        county.startAgain();
        awaitSecondAttempt();
        assertThat(county.books().column(POSTED))
                .containsExactly("POSTED " + PAYERS + " " + PAYERS + " " + PAYERS * 50 + ".00");
    }

    /** The server dies when some of it is written and the last of it cannot be. */
    private static void killedDuring(String role, String kind, int lastPerson, String rows, long above) {
        try (Brake brake = Brake.onPerson(county.store(), lastPerson)) {
            press(role, kind);
            Patience.closelyUntil("some new rows", () -> brake.count("SELECT COUNT(*) FROM " + rows, above) > 0);
            county.server().kill();
        }
    }

    /** Which has done it, and met nothing that stood against it. */
    private static void awaitSecondAttempt() {
        awaitLast();
        assertThat(county.books()
                        .column("SELECT attempt FROM rp_job WHERE kind = 'subsidy-run' ORDER BY id DESC LIMIT 1"))
                .containsExactly("2");
        assertThat(
                        county.books()
                                .column(
                                        "SELECT CONCAT(done_runs, ' ', refused_runs) FROM rp_subsidy_batch ORDER BY id DESC LIMIT 1"))
                .containsExactly("1 0");
    }

    /** As if confirmation, publicity, county and tax bureau had done their part. */
    private static void letItBePaid() {
        try (Connection owner = county.store().owner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO rp_payment_notice (run_id, notice_no, division_code, state, amount, amount_in_words,"
                            + " person_count, due_on, digest, issued_by, issued_at, received) SELECT r.id, 'JT-KILLED', r.division_code, 'PAID',"
                            + " r.total, '测试', r.line_count, '" + YEAR + "-12-31', REPEAT('x', 32), r.opened_by, '"
                            + YEAR
                            + "-01-02', r.total FROM rp_subsidy_run r");
            statement.execute(
                    "INSERT INTO rp_notice_receipt (notice_id, receipt_no, amount, paid_on, recorded_by, recorded_at)"
                            + " SELECT n.id, 'PJ-KILLED', n.amount, '" + YEAR + "-01-03', n.issued_by, '" + YEAR
                            + "-01-03' FROM rp_payment_notice n");
            statement.execute("UPDATE rp_subsidy_line SET state = 'PAID' WHERE payable > 0");
            statement.execute("UPDATE rp_subsidy_run SET state = 'PAID'");
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    /** As if the try that was killed had met a village that could not take the step; the next one meets none. */
    private static void meetAnObstacle() {
        try (Connection owner = county.store().owner();
                Statement statement = owner.createStatement()) {
            statement.execute("INSERT INTO rp_subsidy_batch_refusal (batch_id, try_no, division_code, code)"
                    + " SELECT MAX(id), 1, '431224124200', 'X_STATE' FROM rp_subsidy_batch");
            statement.execute("UPDATE rp_subsidy_batch SET refused_runs = 1 ORDER BY id DESC LIMIT 1");
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void ask(String role, String kind) {
        press(role, kind);
        awaitLast();
    }

    private static void press(String role, String kind) {
        Form batch = Page.open(county.visitor(role), "subsidy/batches?year=" + YEAR)
                .form("batch")
                .with("kind_input", kind)
                .with("place_input", MoneyCounty.TOWN);
        if (kind.equals("POST")) {
            batch.with("on_input", TODAY).press("save");
        } else {
            batch.with("why", "测试数据在期限之后录入").press("save");
        }
    }

    private static void awaitLast() {
        Patience.until("the last batch", () -> county.books()
                .column("SELECT ended_at IS NOT NULL FROM rp_subsidy_batch ORDER BY id DESC LIMIT 1")
                .equals(List.of("1")));
    }

    /** A village whose scheme is in force, with everybody on the roll of its collective. */
    private static void addScheme() throws SQLException {
        try (Connection owner = county.store().owner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO rp_collective (id, division_code, legal_name, credit_code, legal_representative,"
                            + " seal_name) VALUES (1, '431224124200', '松林村股份经济合作社', 'N2431224MF00000001', '测试', '测试')");
            statement.execute(
                    "INSERT INTO rp_membership (collective_id, id_hash, id_sealed, name, name_key, valid_from,"
                            + " filed_on) SELECT 1, id_hash, id_sealed, name, name_key, '2015-01-01', '2023-01-01' FROM rp_person");
            statement.execute("INSERT INTO rp_subsidy_scheme (collective_id, division_code, scheme_scope, subsidy_year,"
                    + " last_year, state, standard, drafted_by, drafted_at, effective_from) SELECT 1, '431224124200', 'VILLAGE',"
                    + " " + YEAR + ", " + YEAR
                    + ", 'COUNTY_APPROVED', '{\"scope\":{\"type\":\"ALL_MEMBERS\"},\"components\":[{\"kind\":\"FLAT\","
                    + "\"amount\":\"50.00\"}],\"overBudget\":\"BLOCK\",\"fundingSources\":[\"COLLECTIVE_INCOME\"]}',"
                    + " MIN(id), '" + YEAR + "-01-01', '" + YEAR + "-01-01' FROM rp_staff");
        }
    }
}
