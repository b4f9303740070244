package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.residentpension.launcher.Store;

/** R1: a form that is sent twice changes one thing once, and the second one is told so. */
@InBrowser
class TwiceBrowserIT {

    /** The very same form twice at once, as an impatient hand or a slow line sends it; what came back, in no order. */
    private static final String SEND_TWICE = """
            ([form, button]) => {
              const send = async () => {
                const fields = new FormData(document.getElementById(form));
                fields.set(button, '');
                const answer = await fetch(document.getElementById(form).action, {method: 'POST', body: fields});
                return answer.url + ' ' + await answer.text();
              };
              return Promise.all([send(), send()]);
            }""";

    private static Screens screens;

    @BeforeAll
    static void meet(Screens demonstration) {
        screens = demonstration;
    }

    @Test
    void an_upload() throws SQLException {
        Page page = screens.signIn("COUNTY_CLERK", "360222");
        UploadForm.on(page, screens.address("contribution/imports"), "特殊群体名单", "蛟潭镇", 2024)
                .with("两次.csv", Payer.csv("数据月份,姓名,证件号码,类别,起始日期,终止日期", "2024-13,测两次,1,低保,2024-01-01,"));
        long before = Rows.count(screens.county(), "SELECT COUNT(*) FROM rp_sheet_import");

        List<String> answers = twice(page, "upload", "upload:send");

        assertThat(answers)
                .filteredOn(answer -> answer.contains("/contribution/import?id="))
                .hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.contains("已经提交过了")).hasSize(1);
        assertThat(Rows.count(screens.county(), "SELECT COUNT(*) FROM rp_sheet_import"))
                .isEqualTo(before + 1);
    }

    @Test
    void the_return_of_an_exception() {
        Residents residents = Residents.of(screens.county());
        Page liaison = screens.signIn("TAX_LIAISON", "360222");
        UploadForm.on(liaison, screens.address("contribution/imports"), "税务缴费回盘", "蛟潭镇", 2024)
                .with(
                        "两次回盘.csv",
                        new PaymentRows()
                                .row(residents.next(), 2024, "正常", "300", "2024-10-08", "TW240001", "成功")
                                .row(residents.nobody(), 2024, "正常", "300", "2024-10-08", "TW240002", "成功")
                                .csv())
                .send();
        liaison.getByText("接收合格的 1 行").click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(liaison.getByText("异常清单 1 笔"))
                .isVisible();
        Page clerk = screens.signIn("COUNTY_CLERK", "360222");
        clerk.navigate(liaison.url());
        clerk.getByText("异常清单 1 笔").click();
        clerk.locator(".row-link").first().click();
        clerk.locator(Screens.id("return:why")).fill("查无此人，退回税务核实");
        Books books = new Books(Store.of(screens.county().home().site()));
        Map<String, String> before = books.hashes();

        List<String> answers = twice(clerk, "return", "return:give");

        assertThat(answers).filteredOn(answer -> answer.contains("已登记退回税务")).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.contains("已经提交过了")).hasSize(1);
        assertThat(books.column(
                        "SELECT COUNT(*) FROM rp_audit WHERE event = 'TASK_RETURN' AND subject = ?",
                        "rp_task:" + clerk.url().replaceAll(".*id=", "")))
                .containsExactly("1");
        assertThat(books.hashes()).containsEntry("rp_account_entry", before.get("rp_account_entry"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> twice(Page page, String form, String button) {
        return (List<String>) page.evaluate(SEND_TWICE, List.of(form, button));
    }
}
