package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.it.MoneyCounty.Taken;

/** What a file leaves for a person to do, and how the tax bureau's next word on the same money finds it again. */
@OnMoneyCounty
class ExceptionsIT {

    private MoneyCounty county;
    private Books books;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        books = started.books();
    }

    @Test
    void a_file_with_one_bad_row_stores_nothing_at_all() {
        Map<String, String> before = books.hashes();

        Taken taken = county.payments(new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "XA1")
                .paid(county.payer(), "250", "2023-09-01", "XA2"));

        assertThat(taken)
                .extracting(Taken::state, Taken::read, Taken::added, Taken::refused)
                .containsExactly("REFUSED", 2L, 0L, 2L);
        assertThat(books.hashes()).isEqualTo(before);
    }

    @Test
    void good_rows_are_booked_and_the_others_wait_once_with_everything_they_said() {
        Payer good = county.payer();
        Payer bad = county.payer();
        PaymentRows file = new PaymentRows()
                .paid(good, "200", "2023-09-01", "XB1")
                .paid(bad, "250", "2023-09-01", "XB2")
                .paid(bad, "250", "2023-09-01", "XB2")
                .line("B1,2023," + county.payer().idNumber() + ",无名氏,个人缴费,正常,三百,2023-09-01,2023-09-01,XB3,成功");
        Taken refused = county.payments(file);

        Taken taken = county.takeGoodRows(refused.id());

        assertThat(taken)
                .extracting(Taken::state, Taken::added, Taken::same, Taken::refused)
                .containsExactly("DONE", 1L, 1L, 2L);
        assertThat(books.balance(good, 2023, "INDIVIDUAL")).isEqualByComparingTo("200");
        assertThat(books.tasks(bad)).containsExactly("PAYMENT_EXCEPTION OPEN C_TIER_NOT_ALLOWED");
        assertThat(books.column(
                        "SELECT CONCAT(code, ' ', COALESCE(amount, '-'), ' ', row_sealed IS NOT NULL) FROM rp_task"
                                + " WHERE import_id = ? ORDER BY row_no",
                        refused.id()))
                .containsExactly("C_TIER_NOT_ALLOWED 250.00 1", "F_MONEY - 1");
    }

    @Test
    void a_row_that_cannot_be_read_shows_its_amount_if_that_can_be() {
        Payer payer = county.payer();
        String tail = payer.name() + ",个人缴费,正常,%s,2023-09-01,2023-09-%s,%s,%s";
        PaymentRows file = new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "XF1")
                .line("B1,2023,43129919700101001A," + tail.formatted("300", "01", "XF2", "成功"))
                .line("B1,2023," + payer.idNumber() + "," + tail.formatted("-300.5", "31日", "XF3", "冲正"))
                .line("B1,2023," + payer.idNumber() + "," + tail.formatted("三百", "01", "XF4", "成功"));
        Taken refused = county.payments(file);

        county.takeGoodRows(refused.id());

        assertThat(books.column(
                        "SELECT CONCAT(row_no, ' ', COALESCE(amount, '-'), ' ', reversal) FROM rp_task"
                                + " WHERE import_id = ? ORDER BY row_no",
                        refused.id()))
                .containsExactly("3 300.00 0", "4 300.50 1", "5 - 0");
    }

    @Test
    void R11_the_same_file_again_after_its_good_rows_were_taken_changes_nothing() {
        Payer bad = county.payer();
        PaymentRows file = new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "XC1")
                .paid(bad, "250", "2023-09-01", "XC2")
                .line("B1,2023," + county.payer().idNumber() + ",无名氏,个人缴费,正常,三百,2023-09-01,2023-09-01,XC3,成功");
        county.takeGoodRows(county.payments(file).id());
        Map<String, String> before = books.hashes();

        Taken again = county.payments(file);

        assertThat(again)
                .extracting(Taken::state, Taken::added, Taken::same, Taken::refused)
                .containsExactly("DONE", 0L, 3L, 0L);
        assertThat(books.hashes()).isEqualTo(before);
    }

    @Test
    void the_return_of_a_refused_payment_closes_its_exception() {
        Payer bad = county.payer();
        PaymentRows file = new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "XD1")
                .paid(bad, "250", "2023-09-01", "XD2");
        county.takeGoodRows(county.payments(file).id());

        Taken returned = county.payments(file.row(bad, 2023, "正常", "250", "2023-09-20", "XD2", "退回"));

        assertThat(returned)
                .extracting(Taken::state, Taken::added, Taken::changed, Taken::same)
                .containsExactly("DONE", 0L, 1L, 2L);
        assertThat(books.tasks(bad)).containsExactly("PAYMENT_EXCEPTION RETURNED C_TIER_NOT_ALLOWED");
    }

    @Test
    void an_unknown_payer_who_gets_the_money_back_never_refuses_a_file_again() {
        Payer unknown = MoneyCounty.payer(1_400);
        PaymentRows file = new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "XE1")
                .paid(unknown, "200", "2023-09-01", "XE2");
        Taken refused = county.payments(file);
        assertThat(books.codes(refused.id())).containsExactly("P_UNKNOWN");
        county.takeGoodRows(refused.id());

        Taken returned = county.payments(file.row(unknown, 2023, "正常", "200", "2023-09-20", "XE2", "退回"));

        assertThat(returned).extracting(Taken::state, Taken::changed).containsExactly("DONE", 1L);
    }

    @Test
    void a_refused_row_that_passes_later_is_booked_and_leaves_the_list() {
        Payer payer = county.payer();
        books.change("UPDATE rp_enrollment SET enrolled_on = '2023-10-01' WHERE person_id ="
                + " (SELECT id FROM rp_person WHERE name = '" + payer.name() + "')");
        PaymentRows file = new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "XF1")
                .paid(payer, "200", "2023-09-01", "XF2");
        county.takeGoodRows(county.payments(file).id());
        assertThat(books.tasks(payer)).containsExactly("PAYMENT_EXCEPTION OPEN T_BEFORE_ENROLLMENT");
        books.change("UPDATE rp_enrollment SET enrolled_on = '2015-01-01' WHERE person_id ="
                + " (SELECT id FROM rp_person WHERE name = '" + payer.name() + "')");

        Taken again = county.payments(file);

        assertThat(again).extracting(Taken::added, Taken::same).containsExactly(1L, 1L);
        assertThat(books.tasks(payer)).containsExactly("PAYMENT_EXCEPTION CORRECTED T_BEFORE_ENROLLMENT");
    }

    @Test
    void whoever_draws_benefit_gets_the_money_back_once_and_nothing_is_booked() {
        Payer drawing = county.payer();
        books.change("UPDATE rp_person SET drawing_since = '2023-07-01' WHERE name = '" + drawing.name() + "'");
        PaymentRows file = new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "XG1")
                .paid(drawing, "200", "2023-09-01", "XG2");

        Taken first = county.payments(file);
        Map<String, String> before = books.hashes();
        Taken second = county.payments(file);

        assertThat(first).extracting(Taken::state, Taken::added, Taken::refused).containsExactly("DONE", 1L, 1L);
        assertThat(second)
                .extracting(Taken::state, Taken::added, Taken::same, Taken::refused)
                .containsExactly("DONE", 0L, 2L, 0L);
        assertThat(books.hashes()).isEqualTo(before);
        assertThat(books.tasks(drawing)).containsExactly("REFUND OPEN C_DRAWING_BENEFIT");
        assertThat(books.entries(drawing, 2023, "INDIVIDUAL")).isEmpty();
    }

    @Test
    void the_return_of_money_that_was_not_booked_closes_the_refund() {
        Payer drawing = county.payer();
        books.change("UPDATE rp_person SET drawing_since = '2023-07-01' WHERE name = '" + drawing.name() + "'");
        county.payments(new PaymentRows().paid(drawing, "200", "2023-09-01", "XH1"));

        Taken back = county.payments(new PaymentRows().row(drawing, 2023, "正常", "200", "2023-09-20", "XH1", "退回"));

        assertThat(back).extracting(Taken::state, Taken::changed).containsExactly("DONE", 1L);
        assertThat(books.tasks(drawing)).containsExactly("REFUND RETURNED C_DRAWING_BENEFIT");
    }

    @Test
    void money_that_came_and_went_in_one_file_needs_no_refund() {
        Payer drawing = county.payer();
        books.change("UPDATE rp_person SET drawing_since = '2023-07-01' WHERE name = '" + drawing.name() + "'");

        Taken taken = county.payments(new PaymentRows()
                .paid(drawing, "200", "2023-09-01", "XI1")
                .row(drawing, 2023, "正常", "200", "2023-09-20", "XI1", "退回"));

        assertThat(taken.state()).isEqualTo("DONE");
        assertThat(books.tasks(drawing)).containsExactly("REFUND RETURNED C_DRAWING_BENEFIT");
    }

    @Test
    void a_file_that_is_torn_or_claims_other_sums_cannot_be_taken_in_part() {
        Taken torn = county.payments(new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "XK1")
                .line("合计,,,,,,500.00,,,,"));

        assertThat(torn.state()).isEqualTo("REFUSED");
        assertThat(books.codes(torn.id())).containsExactly("F_TRAILER_SUM");
    }
}
