package org.residentpension.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.campaign.rules.Metric.CONTRIBUTION_AMOUNT;
import static org.residentpension.campaign.rules.Metric.CONTRIBUTOR_COUNT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.organization.Divisions;
import org.residentpension.organization.Places;

class TargetPlanTest {

    private static final List<Target> STORED = List.of(
            target(Places.TOWN, CONTRIBUTOR_COUNT, 300),
            target(Places.SONGLIN, CONTRIBUTOR_COUNT, 100),
            target(Places.LINGUO, CONTRIBUTOR_COUNT, 150),
            target(Places.MAOPO, CONTRIBUTOR_COUNT, 50),
            target(Places.TOWN, CONTRIBUTION_AMOUNT, 60_000));

    @Test
    void moving_persons_from_one_village_to_another_keeps_the_plan_sound() {
        TargetPlan plan = plan(Places.unchanged());

        plan.put(key(Places.SONGLIN, CONTRIBUTOR_COUNT), BigDecimal.valueOf(90));
        plan.put(key(Places.LINGUO, CONTRIBUTOR_COUNT), BigDecimal.valueOf(160));

        assertThat(plan.clashesAround(List.of(Places.SONGLIN, Places.LINGUO))).isEmpty();
    }

    @Test
    void changing_the_town_alone_names_the_town_the_metric_and_both_sums() {
        TargetPlan plan = plan(Places.unchanged());

        plan.put(key(Places.TOWN, CONTRIBUTOR_COUNT), BigDecimal.valueOf(310));

        assertThat(plan.clashesAround(List.of(Places.TOWN))).singleElement().satisfies(clash -> {
            assertThat(clash.town().name()).isEqualTo("北斗溪镇");
            assertThat(clash.metric()).isEqualTo(CONTRIBUTOR_COUNT);
            assertThat(clash.split().sum()).isEqualByComparingTo("300");
            assertThat(clash.split().town()).isEqualByComparingTo("310");
        });
    }

    @Test
    void a_change_of_one_village_is_weighed_against_its_town() {
        TargetPlan plan = plan(Places.unchanged());

        plan.put(key(Places.MAOPO, CONTRIBUTOR_COUNT), null);

        assertThat(plan.clashesAround(List.of(Places.MAOPO))).hasSize(1);
    }

    @Test
    void the_sum_of_the_county_is_not_tested() {
        TargetPlan plan = plan(Places.unchanged());

        plan.put(key(Places.COUNTY, CONTRIBUTOR_COUNT), BigDecimal.valueOf(5));

        assertThat(plan.clashesAround(List.of(Places.COUNTY))).isEmpty();
    }

    @Test
    void a_merged_village_stays_in_the_plan_it_was_set_for() {
        TargetPlan plan = plan(Places.withMaopoMergedOn(LocalDate.of(2023, 7, 1)));

        assertThat(plan.clashesAround(List.of(Places.TOWN))).isEmpty();
    }

    private static TargetPlan plan(Divisions divisions) {
        return new TargetPlan(2023, divisions, STORED);
    }

    private static Target target(String division, Metric metric, long value) {
        return new Target(key(division, metric), BigDecimal.valueOf(value));
    }

    private static TargetKey key(String division, Metric metric) {
        return new TargetKey(division, 2023, metric);
    }
}
