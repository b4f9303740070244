package org.residentpension.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.residentpension.campaign.rules.Metric.CONTRIBUTION_AMOUNT;
import static org.residentpension.campaign.rules.Metric.CONTRIBUTOR_COUNT;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.kernel.Money;
import org.residentpension.organization.Divisions;
import org.residentpension.organization.Places;
import org.residentpension.policy.MatchingSplit;

class ProgressBoardTest {

    private static final LocalDate MERGER = LocalDate.of(2023, 7, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    @Test
    void the_town_is_the_sum_of_its_villages() {
        ProgressBoard board = board(Places.unchanged(), Places.TOWN, YEAR_END);
        board.add(paid(Places.SONGLIN, 2, 400));
        board.add(paid(Places.LINGUO, 3, 900));

        Progress town = board.progress();

        assertThat(town.actual().contributors()).isEqualTo(5);
        assertThat(town.actual().own()).isEqualTo(Money.ofYuan(1300));
        assertThat(town.parts())
                .extracting(Progress::name, part -> part.actual().contributors())
                .containsExactly(tuple("松林村", 2L), tuple("林果村", 3L), tuple("茅坡村", 0L));
    }

    @Test
    void the_day_before_a_merger_shows_the_old_village() {
        ProgressBoard board = board(Places.withMaopoMergedOn(MERGER), Places.TOWN, MERGER.minusDays(1));
        board.add(paid(Places.MAOPO, 1, 200));
        board.add(target(Places.MAOPO, CONTRIBUTOR_COUNT, 4));

        Progress town = board.progress();

        assertThat(town.parts()).hasSize(3).last().satisfies(part -> {
            assertThat(part.name()).isEqualTo("茅坡村");
            assertThat(part.rate(CONTRIBUTOR_COUNT).shown()).isEqualTo("25.00");
        });
    }

    @Test
    void from_the_day_of_a_merger_on_figures_and_targets_go_to_the_successor() {
        ProgressBoard board = board(Places.withMaopoMergedOn(MERGER), Places.TOWN, MERGER);
        board.add(paid(Places.MAOPO, 1, 200));
        board.add(paid(Places.SONGLIN, 2, 400));
        board.add(target(Places.MAOPO, CONTRIBUTOR_COUNT, 4));
        board.add(target(Places.SONGLIN, CONTRIBUTOR_COUNT, 2));

        Progress town = board.progress();

        assertThat(town.parts()).hasSize(2).first().satisfies(part -> {
            assertThat(part.name()).isEqualTo("松林村");
            assertThat(part.target(CONTRIBUTOR_COUNT)).isEqualByComparingTo("6");
            assertThat(part.rate(CONTRIBUTOR_COUNT).shown()).isEqualTo("50.00");
        });
    }

    @Test
    void villages_count_for_their_town_on_the_board_of_the_county() {
        ProgressBoard board = board(Places.unchanged(), Places.COUNTY, YEAR_END);
        board.add(paid(Places.SONGLIN, 2, 400));
        board.add(paid(Places.LINGUO, 3, 900));
        board.add(target(Places.TOWN, CONTRIBUTOR_COUNT, 10));
        board.add(target(Places.SONGLIN, CONTRIBUTOR_COUNT, 4));

        Progress county = board.progress();

        assertThat(county.parts())
                .extracting(Progress::name, part -> part.rate(CONTRIBUTOR_COUNT).shown())
                .containsExactly(tuple("卢峰镇", "-"), tuple("北斗溪镇", "50.00"));
    }

    @Test
    void a_village_has_no_parts() {
        ProgressBoard board = board(Places.unchanged(), Places.SONGLIN, YEAR_END);
        board.add(paid(Places.SONGLIN, 2, 400));

        assertThat(board.progress().parts()).isEmpty();
    }

    @Test
    void persons_who_live_at_the_town_itself_stand_in_a_row_of_their_own() {
        ProgressBoard board = board(Places.unchanged(), Places.TOWN, YEAR_END);
        board.add(paid(Places.TOWN, 1, 200));

        assertThat(board.progress().parts()).hasSize(4).first().satisfies(part -> assertThat(
                        part.actual().contributors())
                .isEqualTo(1));
    }

    @Test
    void a_target_that_was_not_set_has_neither_rate_nor_rank() {
        ProgressBoard board = board(Places.unchanged(), Places.TOWN, YEAR_END);
        board.add(paid(Places.SONGLIN, 2, 400));
        board.add(target(Places.TOWN, CONTRIBUTION_AMOUNT, 300));

        Progress town = board.progress();

        assertThat(town.rate(CONTRIBUTION_AMOUNT).shown()).isEqualTo("133.33");
        assertThat(town.rate(CONTRIBUTOR_COUNT).shown()).isEqualTo("-");
        assertThat(town.ranks(CONTRIBUTOR_COUNT)).containsOnly("-");
        assertThat(town.target(CONTRIBUTOR_COUNT)).isNull();
    }

    @Test
    void villages_are_ranked_by_the_rate_as_shown() {
        ProgressBoard board = board(Places.unchanged(), Places.TOWN, YEAR_END);
        board.add(paid(Places.SONGLIN, 50, 0));
        board.add(paid(Places.LINGUO, 50, 0));
        board.add(paid(Places.MAOPO, 30, 0));
        board.add(target(Places.SONGLIN, CONTRIBUTOR_COUNT, 100));
        board.add(target(Places.LINGUO, CONTRIBUTOR_COUNT, 100));
        board.add(target(Places.MAOPO, CONTRIBUTOR_COUNT, 100));

        assertThat(board.progress().ranks(CONTRIBUTOR_COUNT)).containsExactly("1", "1", "3");
    }

    private static ProgressBoard board(Divisions divisions, String code, LocalDate asOf) {
        return new ProgressBoard(divisions, divisions.find(code).orElseThrow(), 2023, asOf);
    }

    private static ProgressRepository.FiguresOf paid(String code, long persons, long yuan) {
        return new ProgressRepository.FiguresOf(
                code, new Figures(persons, 0, 0, 0, Money.ofYuan(yuan), Money.ZERO, MatchingSplit.ZERO));
    }

    private static ProgressRepository.TargetOf target(String code, Metric metric, long value) {
        return new ProgressRepository.TargetOf(code, metric, BigDecimal.valueOf(value));
    }
}
