package org.residentpension.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residentpension.demo.town.Cooperative;
import org.residentpension.demo.town.LaterYear;
import org.residentpension.demo.town.Town;
import org.residentpension.kernel.CreditCode;

/** The three villages that later pay a collective subsidy. */
class JiaotanFilesTest {

    @TempDir
    static Path directory;

    private static Figures figures;

    @BeforeAll
    static void writeFiles() throws IOException {
        DemoCounty.write(directory, LocalDate.of(2026, 11, 25));
        figures = new Figures(
                directory.resolve("good"),
                "jiaotan",
                "2024",
                Map.of("roster", ".csv", "sponsorship", ".csv", "history", ".xlsx", "tax", ".csv"));
    }

    @Test
    void the_villages_have_120_and_80_and_60_persons() {
        Map<String, Integer> persons = new TreeMap<>();
        figures.villageOf.values().forEach(village -> persons.merge(village, 1, Integer::sum));

        assertThat(persons).isEqualTo(Map.of("360222103200", 120, "360222103202", 80, "360222103203", 60));
    }

    @Test
    void every_tier_of_the_plan_is_reached() {
        assertThat(figures.personsByTier())
                .isEqualTo(Figures.tiers(
                        100, 19, 300, 181, 400, 11, 500, 9, 600, 5, 700, 1, 800, 2, 1000, 4, 1500, 2, 2000, 2, 3000, 2,
                        4000, 1, 5000, 1, 6000, 1));
    }

    @Test
    void the_year_can_be_checked_by_hand() {
        assertThat(figures.contributors()).hasSize(241);
        assertThat(figures.ownMoney()).isEqualByComparingTo("100600.00");
        assertThat(figures.sponsored).hasSize(18);
        assertThat(figures.topUps()).isEqualTo(5);
        assertThat(figures.firstPayers()).isEqualTo(4);
    }

    @Test
    void nearly_everybody_belongs_to_the_collective_of_the_village() throws IOException {
        Map<String, Integer> members = new TreeMap<>();
        for (Cooperative each : Cooperative.ALL) {
            String ending = Map.of("A", ".xlsx", "B", ".csv", "C", ".csv").get(each.key());
            var rows = SheetText.read(directory.resolve("good/" + each.spelled() + "-2024-member-roll" + ending))
                    .rows();
            assertThat(rows).allSatisfy(row -> assertThat(row.get("集体经济组织代码")).isEqualTo(each.creditCode()));
            members.put(each.key(), rows.size());
        }

        assertThat(members).isEqualTo(Map.of("A", 118, "B", 80, "C", 59));
    }

    @Test
    void credit_codes_are_what_a_register_takes() {
        assertThat(Cooperative.ALL).allMatch(each -> CreditCode.isValid(each.creditCode()));
    }

    @Test
    void in_the_year_of_the_trial_the_same_people_pay_the_same_before_the_cutoff() throws IOException {
        var rows = SheetText.read(directory.resolve("good/jiaotan-2026-tax-payments.csv"))
                .rows();

        assertThat(rows).hasSizeBetween(180, 230).allSatisfy(row -> {
            assertThat(figures.villageOf).containsKey(row.get("证件号码"));
            assertThat(row.get("缴费时间")).isBetween("2026-01-11", "2026-09-29");
        });
    }

    @Test
    void the_file_of_the_provincial_system_tells_of_the_villages_with_collectives_and_of_nobody_twice()
            throws IOException {
        var rows = SheetText.read(directory.resolve("good/jiaotan-2026-province-extract.xlsx"))
                .rows();

        assertThat(rows).extracting(row -> row.get("证件号码")).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.get("村代码")).containsOnly("360222103200", "360222103202", "360222103203");
        assertThat(rows).filteredOn(row -> !row.get("已登记集体补助金额").equals("0.00")).hasSize(1);
    }

    @Test
    void in_the_first_days_of_a_year_nobody_has_paid_yet() {
        assertThat(LaterYear.of(Town.jiaotan(), LocalDate.of(2027, 1, 15))).isEmpty();
        assertThat(LaterYear.of(Town.jiaotan(), LocalDate.of(2027, 3, 15))).isPresent();
    }
}
