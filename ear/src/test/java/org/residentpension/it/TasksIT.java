package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.it.MoneyCounty.Taken;
import org.residentpension.launcher.Visitor;

/** A county clerk takes the good rows and works off what is left, with the buttons of the pages. */
@OnMoneyCounty
class TasksIT {

    private MoneyCounty county;
    private Books books;
    private Visitor clerk;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        books = started.books();
        clerk = started.visitor("COUNTY_CLERK");
    }

    @Test
    void the_button_of_the_result_page_takes_the_good_rows() {
        Payer good = county.payer();
        Payer bad = county.payer();
        Taken refused = county.payments(
                new PaymentRows().paid(good, "200", "2023-09-01", "TA1").paid(bad, "250", "2023-09-01", "TA2"));

        importPage(refused.id()).form("import").press("take");

        assertThat(county.await(refused.id()))
                .extracting(Taken::state, Taken::added, Taken::refused)
                .containsExactly("DONE", 1L, 1L);
        assertThat(books.balance(good, 2023, "INDIVIDUAL")).isEqualByComparingTo("200");
        assertThat(books.tasks(bad)).containsExactly("PAYMENT_EXCEPTION OPEN C_TIER_NOT_ALLOWED");
    }

    @Test
    void the_list_says_how_many_rows_its_sum_does_not_know() {
        Payer bad = county.payer();
        long id = county.payments(new PaymentRows()
                        .paid(county.payer(), "200", "2023-09-01", "TS1")
                        .paid(bad, "250", "2023-09-01", "TS2")
                        .reversed(bad, "50", "2023-09-02", "TS3")
                        .line("B1,2023," + bad.idNumber() + "," + bad.name()
                                + ",个人缴费,正常,三百,2023-09-01,2023-09-01,TS4,成功"))
                .id();
        county.takeGoodRows(id);

        String list = Page.open(clerk, "contribution/tasks?import=" + id).html();

        assertThat(list).contains("共 3 笔", "<b>200.00</b>", "另有 1 行读不出金额，未计入");
    }

    @Test
    void R_ENR_5_a_roster_row_of_somebody_insured_elsewhere_leaves_the_transfer_to_a_clerk() {
        Payer payer = county.payer();
        String[] roster = {payer.name() + "," + payer.idNumber() + ",431224124201,2023-01-01"};
        String header = "姓名,证件号码,户籍所在地代码,参保日期";

        Taken first = county.take("ROSTER", "COUNTY_CLERK", 2023, "花名册.csv", Payer.csv(header, roster));
        county.take("ROSTER", "COUNTY_CLERK", 2023, "花名册.csv", Payer.csv(header, roster));

        assertThat(first.state()).isEqualTo("REFUSED");
        assertThat(books.codes(first.id())).containsExactly("E_ALREADY_ENROLLED");
        assertThat(books.tasks(payer)).containsExactly("TRANSFER_OFFER OPEN E_ALREADY_ENROLLED");
        assertThat(books.column("SELECT division_code FROM rp_task WHERE type = 'TRANSFER_OFFER'"))
                .containsExactly("431224124201");
    }

    @Test
    void the_button_pressed_twice_works_once() {
        Taken refused = county.payments(new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", "TB1")
                .paid(county.payer(), "250", "2023-09-01", "TB2"));
        Form form = importPage(refused.id()).form("import");

        form.press("take");
        Page second = form.press("take");
        county.await(refused.id());

        assertThat(second.messages()).contains("已经提交过了");
        assertThat(books.column("SELECT COUNT(*) FROM rp_job WHERE kind = 'intake' AND subject_id = ?", refused.id()))
                .containsExactly("2");
    }

    @Test
    void a_row_is_corrected_to_the_year_that_it_was_paid_for() {
        Payer payer = county.payer();
        long task = taskOf(new PaymentRows().row(payer, 2024, "正常", "200", "2023-09-01", "TC1", "成功"));

        Page closed = taskPage(task)
                .form("correct")
                .with("idNumber", payer.idNumber())
                .with("year", "2023")
                .with("reason", "税务确认所属期应为 2023 年")
                .press("book");

        assertThat(closed.messages()).contains("已更正入账");
        assertThat(books.tasks(payer)).containsExactly("PAYMENT_EXCEPTION CORRECTED C_YEAR_CLOSED");
        assertThat(books.balance(payer, 2023, "INDIVIDUAL")).isEqualByComparingTo("200");
        assertThat(books.balance(payer, 2023, "MATCHING")).isEqualByComparingTo("30");
        assertThat(events(task)).contains("TASK_CORRECT");
    }

    @Test
    void money_under_a_wrong_number_is_booked_for_whom_it_is_and_goes_back_from_there() {
        Payer told = MoneyCounty.payer(1_410);
        Payer meant = county.payer();
        PaymentRows file = new PaymentRows().paid(told, "200", "2023-09-01", "TD1");
        long task = taskOf(file);
        Form form = taskPage(task)
                .form("correct")
                .with("idNumber", meant.idNumber())
                .with("reason", "票据存根上的号码");

        Page asked = form.press("book");
        assertThat(asked.messages()).contains("请核实是否为同一人");
        assertThat(books.balance(meant, 2023, "INDIVIDUAL")).isEqualByComparingTo("0");
        asked.form("correct").with("sure_input", "on").press("book");

        assertThat(books.balance(meant, 2023, "INDIVIDUAL")).isEqualByComparingTo("200");
        Taken returned = county.payments(file.row(told, 2023, "正常", "200", "2023-10-08", "TD1", "退回"));
        assertThat(returned).extracting(Taken::state, Taken::added).containsExactly("DONE", 1L);
        assertThat(books.entries(meant, 2023, "INDIVIDUAL")).containsExactly("200.00", "-200.00");
        assertThat(books.balance(meant, 2023, "MATCHING")).isEqualByComparingTo("0");
    }

    @Test
    void R11_the_file_of_a_corrected_row_changes_nothing_when_it_comes_again() {
        Payer payer = county.payer();
        PaymentRows file = new PaymentRows().row(payer, 2024, "正常", "200", "2023-09-01", "TE1", "成功");
        long task = taskOf(file);
        taskPage(task)
                .form("correct")
                .with("idNumber", payer.idNumber())
                .with("year", "2023")
                .with("reason", "税务确认所属期应为 2023 年")
                .press("book");
        Map<String, String> before = books.hashes();

        Taken again = county.payments(file);

        assertThat(again).extracting(Taken::state, Taken::added, Taken::changed).containsExactly("DONE", 0L, 0L);
        assertThat(books.hashes()).isEqualTo(before);
    }

    @Test
    void what_still_does_not_pass_is_told_and_stays_open() {
        Payer payer = county.payer();
        long task = taskOf(new PaymentRows().paid(payer, "250", "2023-09-01", "TF1"));
        Map<String, String> before = books.hashes();

        Page answer = taskPage(task)
                .form("correct")
                .with("idNumber", payer.idNumber())
                .with("reason", "已与税务核对")
                .press("book");

        assertThat(answer.messages()).contains("不是当年的缴费档次");
        assertThat(books.hashes()).isEqualTo(before);
    }

    @Test
    void money_that_goes_back_to_the_tax_bureau_closes_its_row_for_good() {
        Payer payer = county.payer();
        PaymentRows file = new PaymentRows().paid(payer, "250", "2023-09-01", "TG1");
        long task = taskOf(file);

        taskPage(task).form("return").with("why", "税务已原路退回").press("give");

        assertThat(books.tasks(payer)).containsExactly("PAYMENT_EXCEPTION RETURNED C_TIER_NOT_ALLOWED");
        assertThat(events(task)).contains("TASK_RETURN");
        assertThat(county.payments(file)).extracting(Taken::state, Taken::same).containsExactly("DONE", 2L);
    }

    @Test
    void nothing_is_closed_without_a_reason() {
        Payer payer = county.payer();
        long task = taskOf(new PaymentRows().paid(payer, "250", "2023-09-01", "TH1"));

        taskPage(task).form("return").with("why", "退").press("give");
        Page blank = taskPage(task).form("return").with("why", "　　　　　　　　　　").press("give");

        assertThat(blank.html()).contains("必须填写");
        assertThat(books.tasks(payer)).containsExactly("PAYMENT_EXCEPTION OPEN C_TIER_NOT_ALLOWED");
    }

    @Test
    void of_two_clerks_on_one_task_the_second_is_told_that_it_is_done() {
        Payer payer = county.payer();
        long task = taskOf(new PaymentRows().paid(payer, "250", "2023-09-01", "TI1"));
        Form first = taskPage(task).form("return").with("why", "税务已原路退回");
        Form second = taskPage(task).form("return").with("why", "另一位经办也退回");

        first.press("give");
        Page late = second.press("give");

        assertThat(late.messages()).contains("刚刚被别人改过");
        assertThat(books.column("SELECT note FROM rp_task WHERE id = ?", task)).containsExactly("税务已原路退回");
    }

    @Test
    void who_may_only_look_finds_no_button() {
        long task = taskOf(new PaymentRows().paid(county.payer(), "250", "2023-09-01", "TJ1"));

        Page page = Page.open(county.visitor("TOWNSHIP_CLERK"), "contribution/task?id=" + task);

        assertThat(page.hasForm("correct")).isFalse();
        assertThat(page.hasForm("return")).isFalse();
    }

    /** The exception that the one row of the file leaves beside a good one. */
    private long taskOf(PaymentRows file) {
        String receipt =
                "T-GOOD-" + books.column("SELECT COUNT(*) FROM rp_task").get(0);
        Taken refused = county.payments(file.paid(county.payer(), "200", "2023-09-01", receipt));
        county.takeGoodRows(refused.id());
        return Long.parseLong(books.column("SELECT id FROM rp_task WHERE import_id = ?", refused.id())
                .get(0));
    }

    private Page importPage(long id) {
        return Page.open(clerk, "contribution/import?id=" + id);
    }

    private Page taskPage(long id) {
        return Page.open(clerk, "contribution/task?id=" + id);
    }

    private List<String> events(long task) {
        return books.column("SELECT event FROM rp_audit WHERE subject = ?", "rp_task:" + task);
    }
}
