package org.residentpension.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three villages that later pay a collective subsidy. */
class JiaotanFilesTest {

    @TempDir
    static Path directory;

    private static Figures figures;

    @BeforeAll
    static void writeFiles() throws IOException {
        DemoCounty.write(directory);
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
}
