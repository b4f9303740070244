package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.it.MoneyCounty.Taken;

/** Payments, top-ups, reversals, sponsorship and history as files, on the real server and database. */
@OnMoneyCounty
class MoneyPathIT {

    private MoneyCounty county;
    private Books books;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        books = started.books();
    }

    @Test
    void R11_the_same_file_twice_changes_nothing() {
        PaymentRows file = new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "A1")
                .paid(county.payer(), "3000", "2023-09-02", "A2");
        Taken first = county.payments(file);
        Map<String, String> before = books.hashes();

        Taken second = county.payments(file);

        assertThat(first).extracting(Taken::state, Taken::added).containsExactly("DONE", 2L);
        assertThat(second)
                .extracting(Taken::state, Taken::added, Taken::changed, Taken::same)
                .containsExactly("DONE", 0L, 0L, 2L);
        assertThat(books.hashes()).isEqualTo(before);
    }

    @Test
    void matching_of_a_top_up_is_the_difference() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "200", "2023-08-25", "B1"));

        county.payments(new PaymentRows().paid(payer, "300", "2023-09-20", "B2"));

        assertThat(books.entries(payer, 2023, "INDIVIDUAL")).containsExactly("200.00", "300.00");
        assertThat(books.entries(payer, 2023, "MATCHING")).containsExactly("30.00", "30.00");
        assertThat(books.progress(payer, 2023, "top_ups")).isEqualTo(1);
    }

    @Test
    void a_payment_told_late_is_booked_as_if_it_had_come_in_time() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "300", "2023-10-01", "C2"));

        county.payments(new PaymentRows().paid(payer, "200", "2023-09-01", "C1"));

        // 40 for 300 goes, 30 for 200 and 30 more for 500 come
        assertThat(books.entries(payer, 2023, "MATCHING")).containsExactly("40.00", "-40.00", "30.00", "30.00");
        assertThat(books.balance(payer, 2023, "MATCHING")).isEqualByComparingTo("60");
    }

    @Test
    void a_late_payment_that_makes_no_tier_with_what_is_booked_is_refused() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "3000", "2023-10-01", "D2"));

        Taken late = county.payments(new PaymentRows().paid(payer, "200", "2023-09-01", "D1"));

        assertThat(late.state()).isEqualTo("REFUSED");
        assertThat(books.codes(late.id())).containsExactly("C_SUM_EXCEEDS_TOP_TIER");
    }

    @Test
    void a_reversal_takes_money_and_matching_back() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "500", "2023-09-01", "E1"));

        Taken taken = county.payments(new PaymentRows().reversed(payer, "500", "2023-09-15", "E1"));

        assertThat(taken).extracting(Taken::state, Taken::added).containsExactly("DONE", 1L);
        assertThat(books.entries(payer, 2023, "INDIVIDUAL")).containsExactly("500.00", "-500.00");
        assertThat(books.entries(payer, 2023, "MATCHING")).containsExactly("60.00", "-60.00");
        assertThat(books.progress(payer, 2023, "contributors")).isZero();
    }

    @Test
    void a_reversal_is_taken_once_however_often_it_is_told() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "200", "2023-09-01", "F1"));
        county.payments(new PaymentRows().reversed(payer, "200", "2023-09-15", "F1"));
        Map<String, String> before = books.hashes();

        Taken again = county.payments(new PaymentRows().reversed(payer, "200", "2023-09-28", "F1"));

        assertThat(again).extracting(Taken::added, Taken::same).containsExactly(0L, 1L);
        assertThat(books.hashes()).isEqualTo(before);
    }

    @Test
    void what_follows_a_reversal_does_not_move_the_day_of_the_reversal() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "200", "2023-09-01", "F5"));
        county.payments(new PaymentRows().reversed(payer, "200", "2023-09-15", "F5"));

        county.payments(
                new PaymentRows().reversed(payer, "200", "2023-10-28", "F5").paid(payer, "300", "2023-10-01", "F6"));

        assertThat(books.entries(payer, 2023, "MATCHING")).containsExactly("30.00", "-30.00", "40.00");
    }

    @Test
    void a_payment_and_its_reversal_in_one_file_leave_nothing_but_their_trace() {
        Payer payer = county.payer();

        Taken taken = county.payments(new PaymentRows()
                .paid(payer, "200", "2023-09-01", "G1")
                .reversed(payer, "200", "2023-09-03", "G1")
                .paid(payer, "300", "2023-09-04", "G2"));

        assertThat(taken).extracting(Taken::state, Taken::added).containsExactly("DONE", 3L);
        assertThat(books.balance(payer, 2023, "INDIVIDUAL")).isEqualByComparingTo("300");
        assertThat(books.balance(payer, 2023, "MATCHING")).isEqualByComparingTo("40");
    }

    @Test
    void money_of_somebody_whose_relation_has_ended_can_still_go_back() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "200", "2023-09-01", "G5"));
        books.change("UPDATE rp_enrollment SET state = 'TERMINATED' WHERE person_id ="
                + " (SELECT id FROM rp_person WHERE name = '" + payer.name() + "')");

        Taken back = county.payments(new PaymentRows().reversed(payer, "200", "2023-11-01", "G5"));

        assertThat(back.state()).isEqualTo("DONE");
        assertThat(books.balance(payer, 2023, "INDIVIDUAL")).isEqualByComparingTo("0");
    }

    @Test
    void back_payments_earn_no_matching() {
        Payer payer = county.payer();

        county.payments(new PaymentRows()
                .paidFor(2021, payer, "123.45", "2023-09-01", "H1")
                .row(payer, 2022, "一次性补缴", "200", "2023-09-01", "H1", "成功"));

        assertThat(books.kinds(payer, 2021)).containsExactly("GAP_BACK_PAYMENT");
        assertThat(books.kinds(payer, 2022)).containsExactly("LUMP_SUM_BACK_PAYMENT");
        assertThat(books.entries(payer, 2021, "INDIVIDUAL")).containsExactly("123.45");
        assertThat(books.entries(payer, 2021, "MATCHING")).isEmpty();
    }

    @Test
    void a_receipt_with_other_content_refuses_the_file_and_the_first_record_stays() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "200", "2023-09-01", "K1"));
        Map<String, String> before = books.hashes();

        Taken other = county.payments(new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "K2")
                .paid(payer, "300", "2023-09-01", "K1"));

        assertThat(other).extracting(Taken::state, Taken::refused).containsExactly("REFUSED", 2L);
        assertThat(books.codes(other.id())).containsExactly("C_DUPLICATE_RECEIPT");
        assertThat(books.hashes()).isEqualTo(before);
    }

    @Test
    void two_files_about_the_same_people_wait_for_each_other() {
        PaymentRows first = new PaymentRows();
        PaymentRows second = new PaymentRows();
        Payer[] payers = new Payer[20];
        for (int i = 0; i < payers.length; i++) {
            payers[i] = county.payer();
            first.paid(payers[i], "200", "2023-09-01", "L" + i);
            second.paid(payers[i], "300", "2023-09-02", "M" + i);
        }

        long one = county.upload("TAX_PAYMENTS", "TAX_LIAISON", 2023, "a.csv", first.csv());
        long two = county.upload("TAX_PAYMENTS", "TAX_LIAISON", 2023, "b.csv", second.csv());

        assertThat(county.await(one).state()).isEqualTo("DONE");
        assertThat(county.await(two).state()).isEqualTo("DONE");
        assertThat(payers).allSatisfy(payer -> assertThat(books.balance(payer, 2023, "MATCHING"))
                .isEqualByComparingTo("60"));
    }

    @Test
    void R6_posted_entries_cannot_be_changed_by_anybody() {
        county.payments(new PaymentRows().paid(county.payer(), "200", "2023-09-01", "N1"));

        for (String table : new String[] {"rp_account_entry", "rp_contribution_record"}) {
            assertThat(books.refusal(false, "UPDATE " + table + " SET amount = 1"))
                    .contains("UPDATE command denied");
            assertThat(books.refusal(false, "DELETE FROM " + table)).contains("DELETE command denied");
            assertThat(books.refusal(true, "UPDATE " + table + " SET amount = amount + 1"))
                    .contains("only added");
            assertThat(books.refusal(true, "DELETE FROM " + table + " ORDER BY id DESC LIMIT 1"))
                    .containsAnyOf("only added", "foreign key constraint fails");
        }
        assertThat(books.refusal(false, "UPDATE rp_journal_leg SET amount = 0")).contains("UPDATE command denied");
        assertThat(books.refusal(false, "DELETE FROM rp_journal")).contains("DELETE command denied");
    }
}
