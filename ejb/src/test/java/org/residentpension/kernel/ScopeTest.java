package org.residentpension.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final DivisionCode COUNTY = DivisionCode.of("360222");
    private static final DivisionCode TOWN = DivisionCode.of("360222103");
    private static final DivisionCode A = DivisionCode.of("360222103200");
    private static final DivisionCode B = DivisionCode.of("360222103202");
    private static final DivisionCode OTHER_TOWN = DivisionCode.of("360222104200");
    private static final LocalDate MERGED = LocalDate.of(2024, 7, 1);
    private static final LocalDate DAY_BEFORE = MERGED.minusDays(1);

    private final DivisionTree tree = DivisionTree.of(List.of(
            new DivisionTree.Abolition(A, B, MERGED), new DivisionTree.Abolition(B, OTHER_TOWN, MERGED.plusYears(1))));

    @Test
    void nobody_sees_nothing() {
        assertThat(Scope.NOBODY.covers(COUNTY, MERGED, tree)).isFalse();
        assertThat(Scope.NOBODY.reachOn(MERGED, tree).reaches(A)).isFalse();
    }

    @Test
    void the_user_of_a_merged_village_sees_its_successor_from_the_day_of_the_merger() {
        Scope scope = Scope.of(DivisionLevel.VILLAGE, A);

        assertThat(scope.covers(B, DAY_BEFORE, tree)).isFalse();
        assertThat(scope.covers(B, MERGED, tree)).isTrue();
    }

    @Test
    void the_user_of_the_successor_sees_what_kept_the_old_code() {
        Scope scope = Scope.of(DivisionLevel.VILLAGE, B);

        assertThat(scope.covers(A, DAY_BEFORE, tree)).isFalse();
        assertThat(scope.covers(A, MERGED, tree)).isTrue();
    }

    @Test
    void a_chain_is_followed_only_as_far_as_it_has_happened() {
        assertThat(tree.currentOn(A, MERGED)).isEqualTo(B);
        assertThat(tree.currentOn(A, MERGED.plusYears(1))).isEqualTo(OTHER_TOWN);
    }

    @Test
    void the_reach_of_a_query_is_the_same_as_the_answer_for_each_division() {
        Scope scope = Scope.of(DivisionLevel.TOWN, TOWN);
        LocalDate afterBoth = MERGED.plusYears(1);

        ScopeReach reach = scope.reachOn(afterBoth, tree);

        assertThat(reach.reaches(A)).isFalse();
        assertThat(reach.reaches(B)).isFalse();
        assertThat(reach.reaches(TOWN)).isTrue();
        assertThat(Scope.of(DivisionLevel.VILLAGE, OTHER_TOWN)
                        .reachOn(afterBoth, tree)
                        .reaches(A))
                .isTrue();
    }

    @Test
    void divisions_cannot_succeed_each_other_in_a_circle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionTree.of(
                        List.of(new DivisionTree.Abolition(A, B, MERGED), new DivisionTree.Abolition(B, A, MERGED))));
    }

    @Test
    void a_code_is_filled_up_to_twelve_digits() {
        assertThat(DivisionCode.of("36")).hasToString("360000000000");
        assertThat(A.at(DivisionLevel.TOWN)).isEqualTo(TOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> DivisionCode.of("36022"));
    }
}
