package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The lead of a village of 5,000 draws up a scheme: what it would do is told while she types, and what she leaves is found again. */
@ExtendWith(Chromium.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchemeBuilderBrowserIT {

    private static final int TRIES = 12;

    private static LargeVillage village;
    private static Screens screens;

    @BeforeAll
    static void settle(Browser browser) {
        village = LargeVillage.started();
        screens = new Screens(browser, village.county());
    }

    @AfterAll
    static void leave() {
        village.close();
    }

    @Test
    @Order(1)
    void persons_and_money_are_told_while_the_amount_is_typed() {
        Page page = newDraft();

        type(page, ":ordinary_input", "20");

        Locator told = page.locator(Screens.id("scheme:simulation"));
        assertThat(told).containsText("100,000.00");
        assertThat(told).containsText("5,000");
        assertThat(told).containsText("低保");
        Screens.shot(page, "builder-simulation");
        full(page, "builder-simulation-whole");
        measure(page);
    }

    @Test
    @Order(2)
    void every_broken_rule_stands_at_its_field_with_its_article() {
        Page page = newDraft();

        type(page, ":ordinary_input", "300");
        assertThat(page.locator(".component .problem-line").first()).containsText("全额代缴");
        assertThat(page.locator(".component .problem-line").first()).containsText("依据");
        type(page, "scheme:budget_input", "1000");
        assertThat(page.locator(Screens.id("scheme:budgetSays"))).containsText("超出预算");
        assertThat(page.locator(Screens.id("scheme:yearSays"))).containsText("试点名单");
        Screens.shot(page, "builder-broken-rules");
    }

    @Test
    @Order(3)
    void a_kept_draft_stands_beside_the_one_being_typed() {
        Page page = newDraft();
        type(page, ":ordinary_input", "20");
        assertThat(page.locator(Screens.id("scheme:simulation"))).containsText("100,000.00");

        page.locator(Screens.id("scheme:keep")).click();
        assertThat(page.locator(".compare thead")).containsText("甲");
        type(page, ":ordinary_input", "30");

        assertThat(page.locator(".compare")).containsText("100,000.00");
        assertThat(page.locator(".compare")).containsText("150,000.00");
        page.locator(".compare").scrollIntoViewIfNeeded();
        Screens.shot(page, "builder-compare");
    }

    @Test
    @Order(3)
    void an_amount_in_the_wide_digits_of_a_chinese_keyboard_is_taken() {
        Page page = newDraft();
        Locator amount = page.locator("[id$=':ordinary_input']").first();
        amount.click();
        page.keyboard().insertText("２０．５");
        amount.press("Tab");
        assertThat(amount).hasValue("20.50");
        assertThat(page.locator(Screens.id("scheme:simulation"))).containsText("102,500.00");

        Locator budget = page.locator(Screens.id("scheme:budget_input"));
        budget.click();
        CDPSession keyboard = page.context().newCDPSession(page);
        for (String word : List.of("１", "０３，", "０００")) {
            keyboard.send("Input.imeSetComposition", composed(word));
            keyboard.send("Input.insertText", text(word));
        }
        budget.press("Tab");
        assertThat(budget).hasValue("103,000.00");
    }

    @Test
    @Order(4)
    void an_award_is_picked_from_the_roll_saved_and_its_minutes_are_kept() throws IOException {
        Page page = newDraft();
        type(page, ":ordinary_input", "20");
        Screens.choose(page, "scheme:added", "奖励名单");
        page.locator(Screens.id("scheme:add")).click();
        page.locator(Screens.id("roll:name")).fill(LargeVillage.FIRST);
        page.locator(Screens.id("roll:search")).click();
        page.locator("[id$=':award']:text('加入奖励名单')").first().click();
        type(page, ":award_input", "200");
        page.locator("[id$=':reason']").fill("五好家庭");
        page.locator("[id$=':reason']").press("Tab");
        assertThat(page.locator(Screens.id("scheme:simulation"))).containsText("100,200.00");
        full(page, "builder-awards");

        page.locator(Screens.id("scheme:save")).click();
        page.waitForURL(url -> url.contains("/subsidy/scheme?id="));
        assertThat(page.locator(".shell-main")).containsText("奖励名单");
        hold(page);
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("会议.pdf", "application/pdf", "会议记录".getBytes(StandardCharsets.UTF_8)));
        page.locator(Screens.id("prove:minutes")).click();
        assertThat(page.locator("#messages")).containsText("不是完整的");
        page.locator("input[type=file]").setInputFiles(new FilePayload("会议.png", "image/png", picture()));
        page.locator(Screens.id("prove:minutes")).click();
        assertThat(page.locator(".proof img")).hasCount(1);
        full(page, "scheme-evidence");
    }

    @Test
    @Order(5)
    void a_workbook_with_errors_is_told_all_of_them_and_not_taken() {
        Page page = newDraft();
        Screens.choose(page, "scheme:added", "奖励名单");
        page.locator(Screens.id("scheme:add")).click();
        String csv = "姓名,证件号码,奖励金额,奖励事由\n测无人,360299198001010099,100,孝老\n测无人,360299198001010099,abc,孝老\n";
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("奖励.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));

        page.locator(Screens.id("workbook:awards")).click();

        assertThat(page.locator(".notice.red")).containsText("名单没有采用");
        assertThat(page.locator(".notice.red")).containsText("成员名册");
        Screens.shot(page, "builder-workbook-refused");
    }

    @Test
    @Order(6)
    void a_second_list_of_awards_has_its_own_title_and_its_own_people() {
        Page page = newDraft();
        for (String title : new String[] {"五好家庭", "孝老爱亲"}) {
            int before = page.locator("[id$=':title']").count();
            Screens.choose(page, "scheme:added", "奖励名单");
            page.locator(Screens.id("scheme:add")).click();
            assertThat(page.locator("[id$=':title']")).hasCount(before + 1);
            page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> {
                page.locator("[id$=':title']").last().fill(title);
                page.locator("[id$=':title']").last().press("Tab");
            });
            Screens.settled(page); // the panel of people is drawn anew and would take what is typed there
        }
        assertThat(page.locator(Screens.id("roll:list"))).isVisible();
        assertThat(page.locator(Screens.id("roll:list_input"))).containsText("孝老爱亲"); // drawn anew with the last title
        page.locator(Screens.id("roll:name")).fill(LargeVillage.FIRST);
        page.locator(Screens.id("roll:search")).click();
        assertThat(page.locator("[id$=':award']:text('加入奖励名单')").first()).isVisible();
        Screens.choose(page, "roll:list", "孝老爱亲");
        page.locator("[id$=':award']:text('加入奖励名单')").first().click();
        type(page, ":award_input", "200");
        page.locator("[id$=':reason']").fill("村民代表会议评定");
        page.locator("[id$=':reason']").press("Tab");
        full(page, "builder-two-lists");

        page.locator(Screens.id("scheme:save")).click();

        page.waitForURL(url -> url.contains("/subsidy/scheme?id="));
        assertThat(page.locator(".shell-main")).containsText("五好家庭：共 0 人");
        assertThat(page.locator(".shell-main")).containsText("孝老爱亲：共 1 人");
        Screens.shot(page, "scheme-two-lists");
    }

    private static Page newDraft() {
        Page page = screens.signIn("VILLAGE_COLLECTIVE_LEAD", "360222");
        page.navigate(screens.address("subsidy/edit?collective=" + village.collective()));
        return page;
    }

    private static void type(Page page, String field, String value) {
        Locator input = page.locator(field.startsWith(":") ? "[id$='" + field + "']" : Screens.id(field))
                .first();
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> {
            input.fill(value);
            input.press("Tab");
        });
        Screens.settled(page);
    }

    /** How long an answer takes, from the stroke to the figures on the page; told, not judged: the machine does other things too. */
    private static void measure(Page page) {
        String took = String.valueOf(page.evaluate(
                "async tries => { const times = [];"
                        + " const input = document.querySelector(\"[id$=':ordinary_input']\");"
                        + " for (let i = 0; i < tries; i++) { const before = performance.now();"
                        + " await new Promise(done => { $(document).one('pfAjaxComplete', done);"
                        + " AutoNumeric.set(input, 20 + i % 5); $(input).trigger('change'); });"
                        + " times.push(Math.round(performance.now() - before)); }"
                        + " return times.join(', '); }",
                TRIES));
        System.out.println("what-if of " + LargeVillage.PEOPLE + " people in the browser, ms: " + took);
    }

    /** What an input method shows while its word is not yet chosen. */
    private static JsonObject composed(String typed) {
        JsonObject composition = text(typed);
        composition.addProperty("selectionStart", typed.length());
        composition.addProperty("selectionEnd", typed.length());
        return composition;
    }

    private static JsonObject text(String typed) {
        JsonObject text = new JsonObject();
        text.addProperty("text", typed);
        return text;
    }

    private static void hold(Page page) {
        page.locator(Screens.id("deliberate:place")).fill("村委会会议室");
        page.locator(Screens.id("deliberate:minutesNo")).fill("2026-01");
        page.locator(Screens.id("deliberate:save")).click();
        assertThat(page.locator("#messages")).containsText("已登记会议记录");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static void full(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Counties.ROOT.resolve("ear/target/screenshots/" + name + ".png"))
                .setFullPage(true));
    }
}
