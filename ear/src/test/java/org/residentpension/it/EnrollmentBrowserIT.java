package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.residentpension.demo.town.SyntheticId;

/** An application on its way through three hands, on the screens of each. Every test brings a person of its own. */
@InBrowser
class EnrollmentBrowserIT {

    private static final String COUNTY = "431224";
    private static final LocalDate BORN = LocalDate.of(1990, 5, 6);
    private static final AtomicInteger SEQUENCE = new AtomicInteger(701);

    private static Screens screens;

    @BeforeAll
    static void meet(Screens demonstration) {
        screens = demonstration;
    }

    @Test
    void three_persons_take_an_application_to_an_opened_account() {
        Page assistant = screens.signIn("VILLAGE_ASSISTANT", COUNTY);
        String application = submit(assistant, "测试甲", number());
        assertThat(assistant.locator("#messages")).containsText("申请已提交");
        assertThat(assistant.locator(".timeline .next")).containsText("等待乡镇经办初审");

        Page town = open("TOWNSHIP_CLERK", application);
        town.getByText("初审通过，交县级复核").click();
        assertThat(town.locator("#messages")).containsText("已通过初审");

        Page county = open("COUNTY_REVIEWER", application);
        county.getByText("复核通过，参保并开户").click();
        assertThat(county.locator("#messages")).containsText("测试甲已参保，个人账户已开立");
        assertThat(county.locator(".timeline li.done")).hasCount(3);

        county.getByText("查看人员全部信息").click();
        assertThat(county.locator("#account")).containsText("账户已开立，还没有记账");
        Screens.shot(county, "enrollment-opened-zh");
    }

    @Test
    void R8_whoever_submitted_an_application_is_told_that_somebody_else_must_check_it() {
        Page clerk = screens.signIn("TOWNSHIP_CLERK", COUNTY);

        clerk.navigate(screens.address("enrollment/new"));
        fill(clerk, "测试乙", number());
        Screens.choose(clerk, "application:village", "松林村");
        send(clerk);

        assertThat(clerk.locator(".notice.amber")).containsText("下一步须由另一个人办理");
        assertThat(clerk.locator(Screens.id("check:pass"))).hasCount(0);
        Screens.shot(clerk, "enrollment-own-work-zh");
    }

    @Test
    void what_the_township_gives_back_comes_again_put_right() {
        Page assistant = screens.signIn("VILLAGE_ASSISTANT", COUNTY);
        String application = submit(assistant, "测试丙", number());
        Page town = open("TOWNSHIP_CLERK", application);

        town.getByText("退回村（居）更正").click();
        assertThat(town.locator("#messages")).containsText("“缺什么、错在哪里”必须填写");
        town.locator(Screens.id("back:reason")).fill("缺居住地址");
        town.getByText("退回村（居）更正").click();
        assertThat(town.locator("#messages")).containsText("已退回村（居）更正");

        assistant.navigate(application);
        assertThat(assistant.locator(".notice.amber")).containsText("缺居住地址");
        assistant.locator(Screens.id("again:address")).fill("松林村3组12号");
        assistant.getByText("更正完毕，重新提交初审").click();

        assertThat(assistant.locator("#messages")).containsText("已重新提交，等待乡镇初审");
        town.navigate(application);
        assertThat(town.locator(".form-told")).containsText("松林村3组12号");
    }

    @Test
    void E_OTHER_SCHEME_ACTIVE_is_held_until_the_other_scheme_says_stopped() {
        String number = number();
        otherScheme("测试丁", number, "在保,2023-01,");
        Page assistant = screens.signIn("VILLAGE_ASSISTANT", COUNTY);
        String application = submit(assistant, "测试丁", number);
        assertThat(assistant.locator("#messages")).containsText("复核时会暂缓");
        open("TOWNSHIP_CLERK", application).getByText("初审通过，交县级复核").click();
        Page county = open("COUNTY_REVIEWER", application);

        county.getByText("复核通过，参保并开户").click();
        assertThat(county.locator("#messages")).containsText("暂缓办理");
        assertThat(county.locator(".timeline li.back")).containsText("县级复核暂缓");
        otherScheme("测试丁", number, "停保,2023-01,2026-09");
        county.getByText("复核通过，参保并开户").click();

        assertThat(county.locator("#messages")).containsText("测试丁已参保，个人账户已开立");
    }

    @Test
    void the_applicant_can_be_told_why_the_county_refused() {
        Page assistant = screens.signIn("VILLAGE_ASSISTANT", COUNTY);
        String application = submit(assistant, "测试戊", number());
        open("TOWNSHIP_CLERK", application).getByText("初审通过，交县级复核").click();
        Page county = open("COUNTY_REVIEWER", application);

        county.locator(Screens.id("refuse:reason")).fill("户口已迁往外县，请在户籍地申请");
        county.getByText("不予通过，告知申请人").click();
        assertThat(county.locator("#messages")).containsText("未通过");

        assistant.navigate(application);
        assertThat(assistant.locator(".person-line .state")).hasText("未通过");
        assertThat(assistant.locator(".timeline li.back")).containsText("户口已迁往外县，请在户籍地申请");
    }

    @Test
    void E_UNDER_AGE_is_told_with_its_article_and_what_was_typed_stays() {
        Page assistant = screens.signIn("VILLAGE_ASSISTANT", COUNTY);
        assistant.navigate(screens.address("enrollment/new"));

        fill(assistant, "测试己", SyntheticId.number("431299", LocalDate.of(2015, 3, 2), 701));
        assistant.getByText("提交，交乡镇初审").click();

        assertThat(assistant.locator(".notice.red")).containsText("申请之日未满 16 周岁");
        assertThat(assistant.locator(".notice.red")).containsText("国发〔2014〕8号 三");
        assertThat(assistant.locator(Screens.id("application:name"))).hasValue("测试己");
    }

    private static String submit(Page assistant, String name, String number) {
        assistant.navigate(screens.address("enrollment/new"));
        fill(assistant, name, number);
        send(assistant);
        return assistant.url();
    }

    private static void fill(Page page, String name, String number) {
        // the page puts the cursor there by itself, a moment after it has opened; what is typed before goes astray
        assertThat(page.locator(Screens.id("application:name"))).isFocused();
        page.locator(Screens.id("application:name")).fill(name);
        page.locator(Screens.id("application:idNumber")).fill(number);
        page.locator(Screens.id("application:idNumber")).press("Tab");
        assertThat(page.locator(Screens.id("application:sex"))).isVisible();
    }

    private static void send(Page page) {
        page.getByText("提交，交乡镇初审").click();
        page.waitForURL("**/enrollment/view?id=*");
    }

    private static Page open(String role, String address) {
        Page page = screens.signIn(role, COUNTY);
        page.navigate(address);
        return page;
    }

    private static void otherScheme(String name, String number, String standing) {
        Page clerk = screens.signIn("COUNTY_CLERK", COUNTY);
        UploadForm.on(clerk, screens.address("contribution/imports"), "职保名单", "北斗溪镇", 2023)
                .with(
                        "职保名单.csv",
                        Payer.csv(
                                "证件号码,姓名,险种,状态,起始年月,终止年月,是否本年新增灵活就业", number + "," + name + ",职工养老," + standing + ",否"))
                .send();
        assertThat(clerk.locator(".notice.green")).containsText("行入库");
    }

    private static String number() {
        return SyntheticId.number("431299", BORN, SEQUENCE.getAndAdd(2));
    }
}
