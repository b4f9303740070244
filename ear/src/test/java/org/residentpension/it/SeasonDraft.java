package org.residentpension.it;

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
        page.locator(Screens.id("scheme:sources"))
                .locator("label", new Locator.LocatorOptions().setHasText("集体经济收益"))
                .first()
                .click();
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
        Screens.choose(page, "scheme:added", kind);
        page.locator(Screens.id("scheme:add")).click();
        Locator component = page.locator(".component").nth(place);
        component.waitFor();
        return component;
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
                lines.nth(i).waitFor();
            }
            String[] cells = rows.get(i).split(" ");
            for (int k = 0; k < cells.length; k++) {
                SeasonOffice.type(lines.nth(i).locator("input[type=text]").nth(k), cells[k]);
            }
        }
    }
}
