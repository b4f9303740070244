package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deadlock has a loser. Where that is an officer's button, or a machine's write, it is done all the same, and once (ADR 41). */
@OnMoneyCounty
class PatientButtonIT {

    private static final String VILLAGE = "431224124207"; // nobody else's here

    private MoneyCounty county;
    private Books books;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        books = started.books();
    }

    @Test
    void a_button_whose_work_the_database_throws_back_is_pressed_once_more_by_itself() throws SQLException {
        books.change(
                "INSERT INTO rp_collective (division_code, legal_name, credit_code, legal_representative, seal_name)"
                        + " VALUES ('" + VILLAGE + "', '测相遇股份经济合作社', 'N2431224MF00000011', '测理事长', '测相遇股份经济合作社')");
        String collective = books.column("SELECT id FROM rp_collective WHERE division_code = ?", VILLAGE)
                .get(0);
        Form slip = Page.open(county.visitor("TOWNSHIP_CLERK"), "subsidy/fund?id=" + collective)
                .form("allocate")
                .with("amount_input", "700")
                .with("amount_hinput", "700")
                .with("voucher", "YH-11")
                .with("note", "与别人相遇的一笔");

        Page answer = whileInTheWay("SELECT id FROM rp_collective WHERE id = " + collective, () -> slip.press("save"));

        assertThat(answer.html()).doesNotContain("此刻有人正在办理同一事项", "已经提交过了");
        assertThat(entries(collective)).containsExactly("700.00");
        slip.press("save"); // her second click
        assertThat(entries(collective)).containsExactly("700.00");
    }

    @Test
    void a_write_of_a_machine_that_the_database_throws_back_is_done_once_more() throws SQLException {
        long before = imports();

        long id = whileInTheWay(
                "SELECT code FROM rp_division WHERE code = '" + MoneyCounty.TOWN + "'",
                () -> county.upload(
                        "TAX_PAYMENTS",
                        "TAX_LIAISON",
                        2023,
                        "相遇.csv",
                        new PaymentRows()
                                .paid(county.payer(), "500", "2023-09-01", "XY1")
                                .csv()));

        assertThat(county.await(id).added()).isEqualTo(1);
        assertThat(imports()).isEqualTo(before + 1);
    }

    private List<String> entries(String collective) {
        return books.column("SELECT amount FROM rp_fund_entry WHERE collective_id = ?", collective);
    }

    private long imports() {
        return Long.parseLong(
                books.column("SELECT COUNT(*) FROM rp_sheet_import").get(0));
    }

    /**
     * Somebody who holds a row that the work needs, and then asks for the token that the work has spent: neither can go on. She has
     * written more, so it is the work that the database ends.
     */
    private <T> T whileInTheWay(String row, Supplier<T> work) throws SQLException {
        try (Connection rival = county.store().owner();
                Statement statement = rival.createStatement()) {
            rival.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            rival.setAutoCommit(false);
            for (int i = 0; i < 200; i++) {
                statement.execute("INSERT INTO rp_turn (name) VALUES ('rival " + i + "')");
            }
            statement.execute(row + " FOR UPDATE");
            long spent = Long.parseLong(
                    books.column("SELECT COUNT(*) FROM rp_used_token").get(0));
            CompletableFuture<T> done = CompletableFuture.supplyAsync(work);
            Patience.closelyUntil("the token is spent", () -> uncommitted() > spent);
            statement.execute("SELECT token FROM rp_used_token FOR UPDATE");
            rival.rollback();
            return done.join();
        }
    }

    /** Also what counts only later, or never. */
    private long uncommitted() {
        try (Connection look = county.store().owner()) {
            look.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            try (Statement statement = look.createStatement();
                    var row = statement.executeQuery("SELECT COUNT(*) FROM rp_used_token")) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }
}
