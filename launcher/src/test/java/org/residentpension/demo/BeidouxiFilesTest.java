package org.residentpension.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The town whose figures are known beforehand, counted from its files. */
class BeidouxiFilesTest {

    @TempDir
    static Path directory;

    private static Path good;
    private static Figures figures;

    @BeforeAll
    static void writeFiles() throws IOException {
        DemoCounty.write(directory, LocalDate.of(2026, 11, 25));
        good = directory.resolve("good");
        figures = new Figures(
                good,
                "beidouxi",
                "2023",
                Map.of("roster", ".xlsx", "sponsorship", ".xlsx", "history", ".csv", "tax", ".xlsx"));
    }

    @Test
    void persons_stand_in_the_tiers_of_the_plan() {
        assertThat(figures.personsByTier())
                .isEqualTo(Figures.tiers(
                        100, 620, 200, 6900, 300, 335, 400, 40, 500, 191, 600, 20, 800, 10, 1000, 130, 1500, 12, 2000,
                        24, 2500, 4, 3000, 40));
    }

    @Test
    void money_is_right_to_the_cent() {
        assertThat(figures.contributors()).hasSize(8326);
        assertThat(figures.ownMoney()).isEqualByComparingTo("1935600.00");
        assertThat(figures.sponsored).hasSize(644);
    }

    @Test
    void matching_subsidy_follows_from_the_tiers() {
        int matching = figures.personsByTier().entrySet().stream()
                .mapToInt(tier -> tier.getValue() * (tier.getKey() >= 500 ? 60 : tier.getKey() >= 300 ? 40 : 30))
                .sum();

        assertThat(matching).isEqualTo(266_460);
    }

    @Test
    void top_ups_and_first_payers_are_as_planned() {
        assertThat(figures.topUps()).isEqualTo(64);
        assertThat(figures.firstPayers()).isEqualTo(30);
    }

    @Test
    void fourteen_villages_differ_from_their_tasks_and_sum_up_to_the_town() throws IOException {
        Map<String, Integer> tasks = SheetText.read(good.resolve("beidouxi-2023-targets.xlsx")).rows().stream()
                .filter(row -> row.get("指标").equals("参保缴费人数"))
                .collect(Collectors.toMap(
                        row -> row.get("行政区划代码"), row -> new BigDecimal(row.get("任务数")).intValueExact()));
        int town = tasks.remove("431224124000");

        assertThat(town).isEqualTo(8326);
        assertThat(tasks.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(town);
        assertThat(figures.contributorsByVillage()).hasSize(14).containsOnlyKeys(tasks.keySet());
        assertThat(tasks)
                .allSatisfy((village, task) ->
                        assertThat(figures.contributorsByVillage().get(village)).isNotEqualTo(task));
    }

    @Test
    void forty_people_newly_joined_the_employees_scheme_and_ten_of_them_paid_here() throws IOException {
        var flexible = SheetText.read(good.resolve("beidouxi-2023-employee-scheme.csv")).rows().stream()
                .filter(row -> row.get("是否本年新增灵活就业").equals("是"))
                .map(row -> row.get("证件号码"))
                .toList();

        assertThat(flexible).hasSize(40).allMatch(figures.villageOf::containsKey);
        assertThat(flexible).filteredOn(figures.contributors()::contains).hasSize(10);
    }
}
