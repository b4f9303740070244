package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.it.MoneyCounty.Taken;

/** Government money, own money and money of earlier years for the same person-year, in every order in which they may arrive. */
@OnMoneyCounty
class SponsorshipIT {

    private MoneyCounty county;
    private Books books;
    private Payer payer;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        books = started.books();
        payer = started.payer();
        started.groups(payer.inGroup("低保", "2023-01-01"));
    }

    @Test
    void own_money_tops_the_sponsorship_up() {
        county.sponsorship(payer.sponsored("2023-06-01", ""));

        county.payments(new PaymentRows().paid(payer, "200", "2023-09-01", "SA1"));

        assertThat(books.entries(payer, 2023, "SPONSORED")).containsExactly("100.00");
        assertThat(books.entries(payer, 2023, "MATCHING")).containsExactly("30.00", "10.00");
        assertThat(books.progress(payer, 2023, "top_ups")).isEqualTo(1);
    }

    @Test
    void R_SPN_5_whoever_paid_before_is_not_sponsored_any_more() {
        county.payments(new PaymentRows().paid(payer, "200", "2023-05-01", "SB1"));

        Taken list = county.sponsorship(payer.sponsored("2023-06-01", ""));

        assertThat(list.state()).isEqualTo("REFUSED");
        assertThat(books.codes(list.id())).containsExactly("T_SPONSORSHIP_IDLE");
    }

    @Test
    void a_list_that_arrives_after_the_own_money_it_precedes_counts_from_its_day() {
        county.payments(new PaymentRows().paid(payer, "200", "2023-07-01", "SC1"));

        county.sponsorship(payer.sponsored("2023-06-01", ""));

        assertThat(books.balance(payer, 2023, "SPONSORED")).isEqualByComparingTo("100");
        assertThat(books.balance(payer, 2023, "MATCHING")).isEqualByComparingTo("40");
    }

    @Test
    void R_SPN_3_a_list_whose_money_makes_no_tier_with_what_is_booked_is_refused() {
        county.payments(new PaymentRows().paid(payer, "3000", "2023-07-01", "SD1"));

        Taken list = county.sponsorship(payer.sponsored("2023-06-01", ""));

        assertThat(books.codes(list.id())).containsExactly("T_SPONSORED_SUM");
        assertThat(books.balance(payer, 2023, "MATCHING")).isEqualByComparingTo("60");
    }

    @Test
    void a_sponsorship_goes_and_comes_with_the_own_money_that_precedes_it() {
        county.sponsorship(payer.sponsored("2023-06-01", ""));
        county.payments(new PaymentRows().paid(payer, "200", "2023-05-20", "SE1"));
        assertThat(books.balance(payer, 2023, "SPONSORED")).isEqualByComparingTo("0");
        assertThat(books.balance(payer, 2023, "MATCHING")).isEqualByComparingTo("30");

        county.payments(new PaymentRows().reversed(payer, "200", "2023-05-25", "SE1"));

        assertThat(books.entries(payer, 2023, "SPONSORED")).containsExactly("100.00", "-100.00", "100.00");
        assertThat(books.balance(payer, 2023, "MATCHING")).isEqualByComparingTo("30");

        county.payments(new PaymentRows().paid(payer, "300", "2023-05-28", "SE2"));

        assertThat(books.balance(payer, 2023, "SPONSORED")).isEqualByComparingTo("0");
        assertThat(books.balance(payer, 2023, "MATCHING")).isEqualByComparingTo("40");
    }

    @Test
    void the_same_list_changes_nothing_and_the_day_of_posting_is_news() {
        county.sponsorship(payer.sponsored("2023-06-01", ""));
        Map<String, String> before = books.hashes();
        Taken same = county.sponsorship(payer.sponsored("2023-06-01", ""));
        assertThat(same).extracting(Taken::added, Taken::same).containsExactly(0L, 1L);
        assertThat(books.hashes()).isEqualTo(before);

        Taken posted = county.sponsorship(payer.sponsored("2023-06-01", "2023-10-10"));
        Taken other = county.sponsorship(payer.sponsored("2023-06-02", ""));

        assertThat(posted).extracting(Taken::added, Taken::changed).containsExactly(0L, 1L);
        assertThat(books.codes(other.id())).containsExactly("T_SPONSORED_BY_OTHER");
    }

    @Test
    void history_that_arrives_after_the_payments_takes_the_first_payer_away() {
        county.payments(new PaymentRows().paid(payer, "200", "2023-09-01", "SG1"));
        assertThat(books.progress(payer, 2023, "first_payers")).isEqualTo(1);

        Taken history = county.history(payer.paid(2020, "200", "", "30", "2020-08-01"));

        assertThat(history.state()).isEqualTo("DONE");
        assertThat(books.progress(payer, 2023, "first_payers")).isZero();
        assertThat(books.progress(payer, 2023, "own_amount")).isEqualTo(200);
        assertThat(books.balance(payer, 2020, "MATCHING")).isEqualByComparingTo("30");
    }

    @Test
    void an_earlier_year_told_in_the_same_file_makes_the_next_no_first_payment() {
        county.payments(new PaymentRows()
                .row(payer, 2024, "正常", "200", "2024-09-01", "SH2", "成功")
                .paid(payer, "200", "2023-09-01", "SH1"));

        assertThat(books.progress(payer, 2023, "first_payers")).isEqualTo(1);
        assertThat(books.progress(payer, 2024, "first_payers")).isZero();
    }

    @Test
    void an_earlier_year_that_comes_late_or_goes_back_moves_the_first_payment() {
        county.payments(new PaymentRows().row(payer, 2024, "正常", "200", "2024-09-01", "SJ2", "成功"));
        assertThat(books.progress(payer, 2024, "first_payers")).isEqualTo(1);

        county.payments(new PaymentRows().paid(payer, "200", "2023-09-01", "SJ1"));
        assertThat(books.progress(payer, 2024, "first_payers")).isZero();

        county.payments(new PaymentRows().reversed(payer, "200", "2024-10-01", "SJ1"));
        assertThat(books.progress(payer, 2024, "first_payers")).isEqualTo(1);
        assertThat(books.progress(payer, 2024, "own_amount")).isEqualTo(200);
    }

    @Test
    void a_year_that_history_settled_with_sponsored_money_alone_is_settled() {
        county.history(payer.paid(2021, "0", "100", "30", "2021-08-01"));

        Taken late = county.payments(new PaymentRows().paidFor(2021, payer, "100", "2023-09-01", "SI1"));

        assertThat(late.state()).isEqualTo("DONE");
        assertThat(books.kinds(payer, 2021)).containsExactly("GAP_BACK_PAYMENT");
        assertThat(books.entries(payer, 2021, "MATCHING")).containsExactly("30.00");
        assertThat(books.entries(payer, 2021, "SPONSORED")).containsExactly("100.00");
    }

    @Test
    void what_this_system_booked_is_no_history() {
        county.payments(new PaymentRows().paidFor(2021, payer, "200", "2023-09-01", "SK1"));

        Taken history = county.history(payer.paid(2021, "200", "", "", "2021-08-01"));

        assertThat(books.codes(history.id())).containsExactly("T_HISTORY_BOOKED");
    }
}
