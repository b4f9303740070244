package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.it.MoneyCounty.Taken;

/** How bureaus write that money goes back, and what cannot go back by a payment file. */
@OnMoneyCounty
class ReversalIT {

    private MoneyCounty county;
    private Books books;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        books = started.books();
    }

    @Test
    void R_MON_1_a_reversal_with_a_minus_sign_takes_the_same_money_back() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "500", "2023-09-01", "RA1"));

        Taken taken = county.payments(new PaymentRows().reversed(payer, "-500.00", "2023-09-15", "RA1"));

        assertThat(taken).extracting(Taken::state, Taken::added).containsExactly("DONE", 1L);
        assertThat(books.entries(payer, 2023, "INDIVIDUAL")).containsExactly("500.00", "-500.00");
        assertThat(books.balance(payer, 2023, "MATCHING")).isEqualByComparingTo("0");
    }

    @Test
    void R11_the_same_reversal_with_and_without_the_sign_is_taken_once() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "200", "2023-09-01", "RB1"));
        county.payments(new PaymentRows().reversed(payer, "-200", "2023-09-15", "RB1"));
        Map<String, String> before = books.hashes();

        Taken again = county.payments(new PaymentRows().reversed(payer, "200", "2023-09-15", "RB1"));

        assertThat(again).extracting(Taken::added, Taken::same).containsExactly(0L, 1L);
        assertThat(books.hashes()).isEqualTo(before);
    }

    @Test
    void the_closing_row_adds_amounts_up_as_they_are_written() {
        Payer payer = county.payer();

        Taken taken = county.payments(new PaymentRows()
                .paid(payer, "500", "2023-09-01", "RC1")
                .reversed(payer, "-500", "2023-09-15", "RC1")
                .paid(payer, "200", "2023-09-16", "RC2")
                .line("合计,,,,,,200.00,,,,"));

        assertThat(taken).extracting(Taken::state, Taken::added).containsExactly("DONE", 3L);
        assertThat(books.balance(payer, 2023, "INDIVIDUAL")).isEqualByComparingTo("200");
    }

    @Test
    void a_payment_is_never_negative() {
        Taken taken = county.payments(new PaymentRows().paid(county.payer(), "-200", "2023-09-01", "RD1"));

        assertThat(taken.state()).isEqualTo("REFUSED");
        assertThat(books.codes(taken.id())).containsExactly("T_NEGATIVE");
    }

    @Test
    void a_reversal_is_of_the_whole_amount_whatever_its_sign() {
        Payer payer = county.payer();
        county.payments(new PaymentRows().paid(payer, "500", "2023-09-01", "RE1"));

        Taken taken = county.payments(new PaymentRows().reversed(payer, "-300", "2023-09-15", "RE1"));

        assertThat(books.codes(taken.id())).containsExactly("T_REVERSAL_AMOUNT");
    }

    @Test
    void money_of_years_that_an_earlier_system_closed_does_not_go_back_by_a_payment_file() {
        Payer payer = county.payer();
        county.history(payer.paid(2021, "200", "", "30", "2021-09-01"));

        Taken taken = county.payments(new PaymentRows().row(payer, 2021, "正常", "200", "2023-09-15", "RF1", "退回"));

        assertThat(books.codes(taken.id())).containsExactly("T_REVERSAL_HISTORY");
        assertThat(books.balance(payer, 2021, "INDIVIDUAL")).isEqualByComparingTo("200");
    }
}
