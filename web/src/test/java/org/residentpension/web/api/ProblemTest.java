package org.residentpension.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 12, 31);

    @ParameterizedTest
    @EnumSource(Fault.class)
    void every_fault_has_a_Chinese_sentence(Fault fault) {
        assertThat(Problem.of(fault, "参数").detail()).containsPattern("\\p{IsHan}");
    }

    @Test
    void all_wrong_parameters_are_told_at_once_each_by_its_name() {
        Parameters parameters = new Parameters();
        parameters.division("division", "4312241");
        parameters.year("year", null);
        parameters.dayOr("asOf", "31.12.2023", TODAY);

        assertThatThrownBy(parameters::refuseIfWrong).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.problem().detail())
                .contains("division", "year", "asOf"));
    }

    @Test
    void a_division_is_given_at_the_length_of_any_level() {
        Parameters parameters = new Parameters();
        for (String code : new String[] {"43", "4312", "431224", "431224124", "431224124200"}) {
            parameters.division("division", code);
        }

        parameters.refuseIfWrong();
    }

    @Test
    void a_page_is_never_larger_than_its_limit() {
        Parameters parameters = new Parameters();
        parameters.wholeOr("limit", "201", 50, 200);

        assertThatThrownBy(parameters::refuseIfWrong).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_not_given_takes_its_usual_value() {
        Parameters parameters = new Parameters();

        assertThat(parameters.dayOr("asOf", null, TODAY)).isEqualTo(TODAY);
        assertThat(parameters.wholeOr("limit", "", 50, 200)).isEqualTo(50);
        assertThat(parameters.idOr("after", null, 0)).isZero();
    }

    @Test
    void the_incident_number_stands_only_where_there_is_one() {
        assertThat(Problem.of(Fault.A_METHOD).json()).doesNotContainKey("incident");
    }
}
