package org.residentpension.campaign.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R-TGT-1. */
class TargetSplitTest {

    @Test
    void village_targets_that_add_up_to_the_town_stand() {
        assertThat(split("8326", "931", "702", "6693").isSound()).isTrue();
    }

    @Test
    void village_targets_that_miss_the_town_by_one_person_do_not_stand() {
        assertThat(split("8326", "931", "702", "6692").isSound()).isFalse();
    }

    @Test
    void a_metric_given_only_for_the_town_is_not_tested() {
        assertThat(split("2000000.00").isSound()).isTrue();
    }

    @Test
    void villages_without_a_target_of_their_town_do_not_stand() {
        assertThat(new TargetSplit(null, numbers("931")).isSound()).isFalse();
    }

    @Test
    void nothing_planned_at_all_stands() {
        assertThat(new TargetSplit(null, List.of()).isSound()).isTrue();
    }

    @Test
    void the_number_of_decimals_makes_no_difference() {
        assertThat(split("100.00", "40", "60.0").isSound()).isTrue();
    }

    @Test
    void a_village_with_the_target_zero_is_split() {
        assertThat(split("100", "0").isSound()).isFalse();
    }

    private static TargetSplit split(String town, String... villages) {
        return new TargetSplit(new BigDecimal(town), numbers(villages));
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }
}
