package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A payment file from the upload to its last exception, on the screens of the tax liaison and of the county's clerk. */
@InBrowser
class UploadBrowserIT {

    private static final LocatorAssertions.ContainsTextOptions WHEN_DONE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static Screens screens;

    @BeforeAll
    static void meet(Screens demonstration) {
        screens = demonstration;
    }

    @Test
    void a_file_with_errors_is_told_row_by_row_and_worked_off_to_the_last_exception() throws IOException {
        Residents residents = Residents.of(screens.county());
        Payer good = residents.next();
        Payer misnamed = residents.next();
        PaymentRows rows = new PaymentRows()
                .row(good, 2024, "正常", "300", "2024-09-02", "UP240001", "成功")
                .row(misnamed.named("测不对"), 2024, "正常", "300", "2024-09-02", "UP240002", "成功")
                .row(residents.nobody(), 2024, "正常", "300", "2024-09-02", "UP240003", "成功");
        Page liaison = screens.signIn("TAX_LIAISON", "360222");

        UploadForm.on(liaison, screens.address("contribution/imports"), "税务缴费回盘", "蛟潭镇", 2024)
                .with("九月回盘.csv", rows.csv())
                .send();

        assertThat(liaison.locator(".notice.red")).containsText("发现 2 处问题，涉及 2 行", WHEN_DONE);
        assertThat(liaison.locator(".tally tbody"))
                .hasText(Pattern.compile("3\\s*=\\s*0\\s*\\+\\s*0\\s*\\+\\s*0\\s*\\+\\s*3.*"));
        assertThat(issue(liaison, 0)).hasText(Pattern.compile("3\\s*姓名\\s*测不对\\s*姓名与参保登记的姓名不一致.*"));
        assertThat(issue(liaison, 1)).hasText(Pattern.compile("4\\s*证件号码\\s*\\d{17}[\\dX]\\s*本系统没有这个证件号码的人员.*"));
        Screens.shot(liaison, "import-refused-zh");

        Download annotated =
                liaison.waitForDownload(() -> liaison.getByText("下载带批注的原文件").click());
        assertThat(annotated.suggestedFilename()).isEqualTo("批注·九月回盘.csv");
        assertThat(Files.readString(annotated.path())).contains("UP240002").contains("姓名与参保登记的姓名不一致");

        liaison.getByText("接收合格的 1 行，其余 2 行转入异常清单").click();
        assertThat(liaison.locator(".notice.green")).containsText("1 行入库，入账 300.00 元", WHEN_DONE);
        assertThat(liaison.getByText("异常清单 2 笔")).isVisible();

        Page clerk = screens.signIn("COUNTY_CLERK", "360222");
        clerk.navigate(liaison.url());
        clerk.getByText("异常清单 2 笔").click();
        assertThat(clerk.locator(".table-sum")).containsText("共 2 笔");
        assertThat(clerk.locator(".table-sum")).containsText("600.00");
        Screens.shot(clerk, "tasks-of-file-zh");
        String list = clerk.url();

        clerk.locator(".row-link").getByText("测不对").click();
        clerk.getByText("按号码查找").click();
        assertThat(clerk.locator(Screens.id("correct:payer")))
                .containsText("税务的姓名是“测不对”，登记的姓名是“" + misnamed.name() + "”");
        clerk.locator(Screens.id("correct:reason")).fill("电话核实本人，户口簿姓名一致");
        clerk.getByText("更正并入账 300.00 元").click();
        assertThat(clerk.locator("#messages")).containsText("请核实是否为同一人，勾选确认后再入账");
        clerk.getByText("已核实是同一个人").click();
        clerk.getByText("更正并入账 300.00 元").click();
        assertThat(clerk.locator("#messages")).containsText("已更正入账");

        clerk.navigate(list);
        clerk.locator(".row-link").getByText("测无人").click();
        clerk.locator(Screens.id("return:why")).fill("查无此人，退回税务核实");
        clerk.getByText("退回税务 300.00 元").click();
        assertThat(clerk.locator("#messages")).containsText("已登记退回税务");

        clerk.navigate(list + "&state=OPEN");
        assertThat(clerk.locator(".empty")).containsText("没有符合条件的事项");
    }

    @Test
    void R11_a_file_shows_how_far_it_is_and_the_same_one_again_changes_nothing() {
        Page liaison = screens.signIn("TAX_LIAISON", "431224");

        UploadForm.on(liaison, screens.address("contribution/imports"), "税务缴费回盘", "北斗溪镇", 2023)
                .with(screens.county().home().demo().resolve("good/beidouxi-2023-tax-payments.xlsx"))
                .send();

        assertThat(liaison.locator(".panel.progress progress")).isVisible();
        Screens.shot(liaison, "import-progress-zh");
        assertThat(liaison.locator(".notice.green")).containsText("与已导入的数据一致，0 处变化", WHEN_DONE);
        assertThat(liaison.locator(".tally tbody"))
                .hasText(Pattern.compile("7,760\\s*=\\s*0\\s*\\+\\s*0\\s*\\+\\s*7,760.*"));
    }

    @Test
    void a_form_without_a_file_and_an_empty_file_are_told_on_the_page() {
        Page liaison = screens.signIn("TAX_LIAISON", "360222");
        liaison.navigate(screens.address("contribution/imports"));

        liaison.getByText("上传并核对").click();
        assertThat(liaison.locator("#messages")).containsText("请先选择要上传的工作簿或 CSV 文件");
        liaison.setInputFiles("input[type=file]", screens.county().home().demo().resolve("hostile/03-空文件.csv"));
        liaison.getByText("上传并核对").click();

        assertThat(liaison.locator("#messages")).containsText("文件是空的");
    }

    private static Locator issue(Page page, int at) {
        return page.locator(Screens.id("import:issues_data") + " tr").nth(at);
    }
}
