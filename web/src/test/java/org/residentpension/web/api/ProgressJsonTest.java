package org.residentpension.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
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

/** The golden town in the words of the interface. */
class ProgressJsonTest {

    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    private static final Figures FIGURES = new Figures(
            8326,
            64,
            30,
            40,
            Money.of("1935600"),
            Money.of("64400"),
            new MatchingSplit(Money.ZERO, Money.of("159876"), Money.of("26646"), Money.of("79938")));

    private static final Progress VILLAGE = new Progress(
            "431224124200",
            "松林村",
            DivisionLevel.VILLAGE,
            2023,
            YEAR_END,
            Map.of(Metric.CONTRIBUTOR_COUNT, new BigDecimal("931.00")),
            Figures.NONE,
            List.of());

    private static final Progress TOWN = new Progress(
            "431224124000",
            "北斗溪镇",
            DivisionLevel.TOWN,
            2023,
            YEAR_END,
            Map.of(
                    Metric.CONTRIBUTOR_COUNT, new BigDecimal("8326.00"),
                    Metric.CONTRIBUTION_AMOUNT, new BigDecimal("2000000.00")),
            FIGURES,
            List.of(VILLAGE));

    private final JsonObject town = ProgressJson.of(TOWN);

    @Test
    void the_place_the_year_and_the_day_come_first() {
        assertThat(town.toString())
                .startsWith("{\"division\":\"431224124000\",\"name\":\"北斗溪镇\",\"year\":2023,\"asOf\":\"2023-12-31\"");
    }

    @Test
    void persons_are_numbers_and_money_is_text_with_two_decimals() {
        JsonObject actual = town.getJsonObject("actual");

        assertThat(actual.getInt("contributorCount")).isEqualTo(8326);
        assertThat(actual.getString("contributionAmount")).isEqualTo("1935600.00");
        assertThat(actual.getString("sponsoredAmount")).isEqualTo("64400.00");
        assertThat(actual.getJsonObject("matching"))
                .hasToString("{\"total\":\"266460.00\",\"central\":\"0.00\",\"provincial\":\"159876.00\","
                        + "\"municipal\":\"26646.00\",\"county\":\"79938.00\"}");
    }

    @Test
    void a_target_that_was_not_set_is_absent_and_its_rate_a_dash() {
        assertThat(town.getJsonObject("target"))
                .hasToString("{\"contributorCount\":8326,\"contributionAmount\":\"2000000.00\"}");
        assertThat(town.getJsonObject("rate"))
                .hasToString("{\"contributorCount\":\"100.00\",\"contributionAmount\":\"96.78\",\"topUpCount\":\"-\","
                        + "\"newFirstPayer\":\"-\",\"newFlexibleEmployeePension\":\"-\"}");
    }

    @Test
    void each_part_is_the_same_object_without_parts_of_its_own() {
        JsonObject village = town.getJsonArray("parts").getJsonObject(0);

        assertThat(village.getString("name")).isEqualTo("松林村");
        assertThat(village.getJsonObject("rate").getString("contributorCount")).isEqualTo("0.00");
        assertThat(village).doesNotContainKey("parts");
    }
}
