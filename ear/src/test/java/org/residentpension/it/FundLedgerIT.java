package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger of a fund guards itself, whoever writes into it: also the owner of the schema is refused (S2-57). */
@OnMoneyCounty
class FundLedgerIT {

    private static final String VILLAGE = "431224124201";

    private Books books;
    private String collective;

    @BeforeEach
    void open(MoneyCounty county) {
        books = county.books();
        if (books.column("SELECT id FROM rp_collective WHERE division_code = ?", VILLAGE)
                .isEmpty()) {
            books.change("INSERT INTO rp_collective (division_code, legal_name, credit_code, legal_representative,"
                    + " seal_name) VALUES ('" + VILLAGE + "', '林果村股份经济合作社', 'N2431224MF00000002', '测', '测')");
            collective = id();
            books.change(entry(1, "ALLOCATION", "100.00", "100.00", "NULL", "NULL"));
        }
        collective = id();
    }

    @Test
    void S2_57_a_fund_never_goes_below_zero() {
        assertThat(books.refusal(true, entry(2, "NOTICE_PAID", "-100.01", "-0.01", "'JT-1'", "NULL")))
                .contains("rp_fund_entry_never_below_zero");
    }

    @Test
    void S2_57_nothing_leaves_a_fund_but_for_a_notice() {
        assertThat(books.refusal(true, entry(2, "NOTICE_PAID", "-50.00", "50.00", "NULL", "NULL")))
                .contains("rp_fund_entry_notice");
        assertThat(books.refusal(true, entry(2, "ALLOCATION", "-50.00", "50.00", "'JT-1'", "NULL")))
                .contains("rp_fund_entry_sign");
        assertThat(books.refusal(true, entry(2, "WITHDRAWAL", "-50.00", "50.00", "'JT-1'", "NULL")))
                .contains("kind");
    }

    @Test
    void an_entry_carries_on_where_the_one_before_it_ended() {
        assertThat(books.refusal(true, entry(2, "ALLOCATION", "50.00", "149.99", "NULL", "NULL")))
                .contains("does not carry on");
        assertThat(books.refusal(true, entry(3, "ALLOCATION", "50.00", "150.00", "NULL", "NULL")))
                .contains("does not carry on");
        assertThat(books.refusal(true, entry(1, "ALLOCATION", "50.00", "50.00", "NULL", "NULL")))
                .contains("rp_fund_entry_order");
    }

    @Test
    void only_an_allocation_is_taken_back_and_only_whole() {
        String first = books.column("SELECT id FROM rp_fund_entry WHERE entry_no = 1 AND collective_id = ?", collective)
                .get(0);

        assertThat(books.refusal(true, entry(2, "REVERSAL", "-40.00", "60.00", "NULL", first)))
                .contains("only an allocation");
    }

    @Test
    void entries_are_only_added() {
        assertThat(books.refusal(true, "UPDATE rp_fund_entry SET note = 'x'")).contains("only added");
        assertThat(books.refusal(true, "DELETE FROM rp_fund_entry")).contains("only added");
        assertThat(books.refusal(false, "DELETE FROM rp_fund_entry")).contains("denied");
    }

    private String id() {
        return books.column("SELECT id FROM rp_collective WHERE division_code = ?", VILLAGE)
                .get(0);
    }

    private String entry(int number, String kind, String amount, String balance, String notice, String reversalOf) {
        return "INSERT INTO rp_fund_entry (collective_id, division_code, entry_no, kind, amount, balance, occurred_on,"
                + " voucher_no, notice_no, reversal_of, booked_by, booked_at) VALUES (" + collective + ", '" + VILLAGE
                + "', " + number + ", '" + kind + "', " + amount + ", " + balance + ", '2024-06-01', 'V-" + number
                + "', " + notice + ", " + reversalOf + ", 1, '2024-06-01 09:00:00')";
    }
}
