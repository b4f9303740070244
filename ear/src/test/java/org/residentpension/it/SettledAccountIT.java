package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.it.MoneyCounty.Taken;

/** What was paid out with a settled account cannot go back as well, and what may still go back is decided first (R-TRM-3). */
@OnMoneyCounty
class SettledAccountIT {

    private MoneyCounty county;
    private Books books;
    private Payer payer;
    private String person;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        books = started.books();
        become(started.payer());
    }

    private void become(Payer next) {
        payer = next;
        person = books.column("SELECT id FROM rp_person WHERE name = ?", payer.name())
                .get(0);
    }

    @Test
    void R_TRM_3_a_payment_that_was_paid_out_with_the_account_is_not_refunded() {
        county.payments(new PaymentRows().paid(payer, "500", "2023-09-01", "ZA1"));
        Form asked = refundPage("ZA1").form("ask").with("reason", "本人申请退费");
        propose();
        assertThat(settle().messages()).contains("已结算");

        Page late = asked.press("request");

        assertThat(late.messages()).contains("已随账户结算支付");
        assertThat(books.column("SELECT COUNT(*) FROM rp_refund_request WHERE person_id = ?", person))
                .containsExactly("0");
        assertThat(personPage("COUNTY_CLERK").html()).doesNotContain("/contribution/refund-new");
        assertBalance("0.00");
    }

    @Test
    void R_TRM_3_the_tax_bureau_cannot_take_back_what_was_paid_out() {
        county.payments(new PaymentRows().paid(payer, "500", "2023-09-01", "ZB1"));
        propose();
        settle();

        Taken reversal = county.payments(new PaymentRows()
                .reversed(payer, "500", "2023-09-15", "ZB1")
                .paid(county.payer(), "200", "2023-09-01", "ZB2"));

        assertThat(reversal.state()).isEqualTo("REFUSED");
        assertThat(books.codes(reversal.id())).containsExactly("T_REVERSAL_PAID_OUT");
        county.takeGoodRows(reversal.id());
        assertThat(books.tasks(payer)).containsExactly("PAYMENT_EXCEPTION OPEN T_REVERSAL_PAID_OUT");
        assertBalance("0.00");
    }

    @Test
    void an_account_is_not_settled_while_a_refund_is_open() {
        county.payments(
                new PaymentRows().paid(payer, "500", "2023-09-01", "ZC1").paid(payer, "500", "2023-10-01", "ZC2"));
        propose();
        String refund = ask("ZC2");

        assertThat(settle().messages()).contains("还有一笔退费在等待审核");
        assertBalance("1060.00");

        Page approved = refundPage(refund, "approve", "yes");
        assertThat(approved.messages()).contains("500.00");
        assertThat(settle().messages()).contains("560.00");
        assertBalance("0.00");
        assertThat(books.entries(payer, 2023, "INDIVIDUAL")).containsExactly("500.00", "500.00", "-500.00", "-500.00");
    }

    @Test
    void a_refund_that_the_reviewer_refuses_leaves_its_money_to_the_settlement() {
        county.payments(new PaymentRows().paid(payer, "500", "2023-09-01", "ZD1"));
        String refund = ask("ZD1");
        propose();

        Page page = Page.open(county.visitor("COUNTY_REVIEWER"), "contribution/refund?id=" + refund);
        page.form("refuse").with("why", "缴费无误，不予退费").press("no");

        assertThat(settle().messages()).contains("560.00");
        assertBalance("0.00");
    }

    @Test
    void a_settled_account_does_not_stop_the_file_of_its_neighbours() {
        Payer before = payer;
        become(county.payer());
        county.payments(new PaymentRows().paid(payer, "500", "2023-09-01", "ZE1"));
        propose();
        settle();

        Taken neighbours = county.payments(new PaymentRows()
                .paid(before, "200", "2023-09-01", "ZE2")
                .paid(county.payer(), "200", "2023-09-01", "ZE3")
                .paid(county.payer(), "200", "2023-09-01", "ZE4"));

        assertThat(neighbours.state()).isEqualTo("DONE");
    }

    @Test
    void R_TRM_3_what_was_paid_for_a_year_still_reads_the_same_after_the_account_was_paid_out() {
        county.payments(new PaymentRows().paid(payer, "500", "2023-09-01", "ZF1"));
        String before = paidFor("2023");
        propose();
        settle();

        assertThat(paidFor("2023")).isEqualTo(before).contains("500.00");
        assertThat(personPage("COUNTY_CLERK").html()).contains("账户结算支付");
        assertBalance("0.00");
    }

    /** @return the words of the year's row on her page */
    private String paidFor(String year) {
        String page = personPage("COUNTY_CLERK").html();
        int row = page.indexOf("<td>" + year + "</td>", page.indexOf("year-row"));
        return page.substring(row, page.indexOf("</tr>", row)).replaceAll("<[^>]+>|\\s+", " ");
    }

    private Page refundPage(String receipt) {
        String record = books.column("SELECT id FROM rp_contribution_record WHERE receipt_no = ?", receipt)
                .get(0);
        return Page.open(
                county.visitor("COUNTY_CLERK"), "contribution/refund-new?person=" + person + "&record=" + record);
    }

    private Page refundPage(String refund, String form, String button) {
        return Page.open(county.visitor("COUNTY_REVIEWER"), "contribution/refund?id=" + refund)
                .form(form)
                .press(button);
    }

    /** @return the number of the request */
    private String ask(String receipt) {
        refundPage(receipt).form("ask").with("reason", "重复缴费，申请退费").press("request");
        return books.column("SELECT MAX(id) FROM rp_refund_request WHERE person_id = ?", person)
                .get(0);
    }

    private void propose() {
        Page proposed = personPage("COUNTY_CLERK")
                .form("propose")
                .with("reason_input", "OTHER")
                .with("payee", payer.name())
                .with("evidence", "本人申请，材料齐全")
                .press("ask");
        assertThat(proposed.messages()).contains("等待");
    }

    private Page settle() {
        return personPage("COUNTY_REVIEWER").form("settle").press("pay");
    }

    private Page personPage(String role) {
        return Page.open(county.visitor(role), "person/view?id=" + person);
    }

    private void assertBalance(String amount) {
        assertThat(books.column("SELECT SUM(amount) FROM rp_account_entry WHERE person_id = ?", person))
                .containsExactly(amount);
    }
}
