package org.residentpension.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.residentpension.demo.town.Cooperative;

/** Where the officers of a season find what their village has: its collective, its scheme, its run, a line of it. */
final class SeasonPages {

    static final String LEAD = "VILLAGE_COLLECTIVE_LEAD";
    static final String SUPERVISOR = "VILLAGE_SUPERVISOR";

    private static final String FULIANG = "360222";

    private final SeasonOffice office;
    private final Books books;
    private final Map<String, String> schemes = new HashMap<>();
    private final Map<String, String> runs = new HashMap<>();

    SeasonPages(SeasonOffice office, Books books) {
        this.office = office;
        this.books = books;
    }

    SeasonOffice office() {
        return office;
    }

    /** A list or a form of the county, as one of its officers or of a township opens it. */
    Page at(String role, String path) {
        return office.at(role, FULIANG, path);
    }

    Page collective(String role, Cooperative each) {
        Page page = office.at(role, place(role, each), "collective/list");
        page.getByText(each.legalName()).first().click();
        page.waitForURL(SeasonOffice.page("collective/view"));
        return page;
    }

    /** The page that has just come is that of the village's scheme. */
    void isScheme(Cooperative each, Page page) {
        page.waitForURL(SeasonOffice.page("subsidy/scheme"));
        schemes.put(each.key(), page.url());
    }

    Page scheme(String role, Cooperative each) {
        return office.of(role, place(role, each), schemes.get(each.key()));
    }

    void isRun(Cooperative each, Page page) {
        page.waitForURL(SeasonOffice.page("subsidy/run"));
        runs.put(each.key(), page.url());
    }

    Page run(String role, Cooperative each) {
        return office.of(role, place(role, each), runs.get(each.key()));
    }

    /** With its lines of one state only. */
    Page run(String role, Cooperative each, String state) {
        Page page = run(role, each);
        page.navigate(runs.get(each.key()) + "&state=" + state);
        return page;
    }

    /** By a click on the amount, as it explains itself. */
    Page line(String role, Cooperative each, String person, String state) {
        Page page = run(role, each, state);
        Locator sizes = page.locator("select.ui-paginator-rpp-options");
        if (sizes.count() > 0) {
            page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> sizes.first()
                    .selectOption("100"));
        }
        row(page, person).locator("a[href*='subsidy/line']").click();
        page.waitForURL(SeasonOffice.page("subsidy/line"));
        return page;
    }

    /** The row of a person in the list of lines, which shows twenty of them unless told otherwise. */
    static Locator row(Page page, String person) {
        return page.locator("[id='lines:rows_data'] tr", new Page.LocatorOptions().setHasText(person))
                .first();
    }

    private static String place(String role, Cooperative each) {
        return role.startsWith("VILLAGE") ? each.village() : FULIANG;
    }

    String total(Cooperative each) {
        return one(
                "SELECT total FROM rp_subsidy_run WHERE division_code = ? AND subsidy_year = 2024 AND sequence = 0",
                each.village());
    }

    /** Somebody who pays the lowest tier, among the first twenty lines of the village and with a name of her own there. */
    String leftOut(Cooperative each) {
        return one(
                "SELECT p.name FROM rp_subsidy_line l JOIN rp_subsidy_run r ON r.id = l.run_id JOIN rp_person p"
                        + " ON p.id = l.person_id WHERE r.division_code = ? AND r.subsidy_year = 2024 AND l.line_no <= 20"
                        + " AND l.tier = 300 AND l.computed = 20 AND p.name <> ? AND NOT EXISTS (SELECT 1"
                        + " FROM rp_subsidy_line o JOIN rp_person q ON q.id = o.person_id WHERE o.run_id = l.run_id"
                        + " AND o.id <> l.id AND q.name LIKE CONCAT('%', p.name, '%')) ORDER BY l.line_no LIMIT 1",
                each.village(), contested());
    }

    /** Who stands on the rolls of two collectives. */
    String contested() {
        return one("SELECT p.name FROM rp_membership m JOIN rp_membership o ON o.id_hash = m.id_hash AND o.id < m.id"
                + " JOIN rp_person p ON p.id_hash = m.id_hash");
    }

    private String one(String sql, Object... arguments) {
        return books.column(sql, arguments).get(0);
    }
}
