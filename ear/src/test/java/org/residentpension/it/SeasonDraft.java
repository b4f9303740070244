package org.residentpension.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The schemes of the worked examples as a lead types them on the page of a new scheme. */
final class SeasonDraft {

    private final Page page;

    SeasonDraft(Page page) {
        this.page = page;
        SeasonOffice.number(page, "scheme:disposable", "60000.00");
        SeasonOffice.number(page, "scheme:budget", "30000.00");
    }

    /** SCH-A. */
    void byGroupAndStep() {
        Locator groups = add("按群体", 0);
        amount(groups, "其他成员", "20.00");
        amount(groups, "特困", "100.00");
        amount(groups, "低保", "100.00");
        amount(groups, "重残", "100.00");
        amount(groups, "监测户", "60.00");
        Locator steps = add("按档次阶梯", 1);
        rows(steps, List.of("500.00 30.00", "1000.00 60.00", "2000.00 100.00", "3000.00 150.00"));
    }

    /** SCH-B. */
    void byPercent() {
        rows(add("按缴费比例", 0), List.of("100.00 400.00 8", "500.00 1000.00 7", "1500.00 2000.00 6", "3000.00 6000.00 5"));
    }

    /** SCH-C. */
    void flat() {
        SeasonOffice.type(add("人人相同", 0).locator("input[type=text]").first(), "50.00");
    }

    private Locator add(String kind, int place) {
        if (place == 0) {
            clear();
        }
        Screens.choose(page, "scheme:added", kind);
        page.locator(Screens.id("scheme:add")).click();
        Locator components = page.locator(".component");
        assertThat(components).hasCount(place + 1);
        return components.nth(place);
    }

    /** The page proposes two components; these villages decided on others. */
    private void clear() {
        Locator components = page.locator(".component");
        for (int left = components.count(); left > 0; left--) {
            assertThat(components).hasCount(left);
            components.last().getByText("删除这一项").click();
            assertThat(components).hasCount(left - 1);
        }
    }

    private static void amount(Locator component, String label, String money) {
        SeasonOffice.type(
                component
                        .locator(".field", new Locator.LocatorOptions().setHasText(label))
                        .locator("input[type=text]")
                        .first(),
                money);
    }

    /** Cells of a row by blanks. */
    private void rows(Locator component, List<String> rows) {
        Locator lines = component.locator(".tier-rows tbody tr");
        for (int i = 0; i < rows.size(); i++) {
            if (lines.count() <= i) {
                component.locator("button").last().click();
                assertThat(lines).hasCount(i + 1);
            }
            String[] cells = rows.get(i).split(" ");
            for (int k = 0; k < cells.length; k++) {
                SeasonOffice.type(lines.nth(i).locator("input[type=text]").nth(k), cells[k]);
            }
        }
    }
}
