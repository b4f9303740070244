package org.residentpension.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.residentpension.campaign.Figures;
import org.residentpension.campaign.Progress;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.policy.MatchingSplit;

class BoardChartTest {

    private static final BoardChart.Words WORDS = new BoardChart.Words("完成", "任务");

    @Test
    void each_part_has_a_bar_and_the_mark_of_its_target() {
        JsonArray datasets = datasets(part("松林村", 949, 931), part("林果村", 691, 702));

        assertThat(datasets.getJsonObject(0).getJsonArray("data")).hasToString("[931,702]");
        assertThat(datasets.getJsonObject(1).getJsonArray("data")).hasToString("[949,691]");
    }

    @Test
    void without_targets_there_are_only_bars() {
        assertThat(datasets(part("松林村", 949, null))).hasSize(1);
    }

    @Test
    void a_name_cannot_end_the_script_that_it_stands_in() {
        assertThat(BoardChart.of(List.of(part("</script>", 1, null)), WORDS)).doesNotContain("</");
    }

    private static JsonArray datasets(Progress... parts) {
        JsonObject chart = Json.createReader(new StringReader(BoardChart.of(List.of(parts), WORDS)))
                .readObject();
        return chart.getJsonObject("data").getJsonArray("datasets");
    }

    private static Progress part(String name, long contributors, Integer target) {
        return new Progress(
                "431224124200",
                name,
                DivisionLevel.VILLAGE,
                2023,
                LocalDate.of(2023, 12, 31),
                target == null ? Map.of() : Map.of(Metric.CONTRIBUTOR_COUNT, BigDecimal.valueOf(target)),
                new Figures(contributors, 0, 0, 0, Money.ZERO, Money.ZERO, MatchingSplit.ZERO),
                List.of());
    }
}
