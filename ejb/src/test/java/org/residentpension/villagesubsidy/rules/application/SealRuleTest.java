package org.residentpension.villagesubsidy.rules.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealRuleTest {

    private static final LocalDateTime FIRST_END = LocalDateTime.of(2024, 10, 28, 9, 0);
    private static final LocalDateTime SECOND_END = LocalDateTime.of(2024, 11, 14, 9, 0);
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 15);

    @Test
    void the_form_is_sealed_from_the_day_on_which_the_list_was_taken_down() {
        assertThat(SealRule.firstDay(List.of(FIRST_END))).isEqualTo("2024-10-28");
        assertThat(SealRule.assess(LocalDate.of(2024, 10, 28), List.of(FIRST_END), TODAY))
                .isEmpty();
        assertThat(SealRule.assess(LocalDate.of(2024, 10, 27), List.of(FIRST_END), TODAY))
                .contains(SealRule.Fault.X_SEALED_EARLY);
    }

    @Test
    void a_list_that_hung_out_again_counts_by_its_last_end() {
        assertThat(SealRule.firstDay(List.of(SECOND_END, FIRST_END))).isEqualTo("2024-11-14");
        assertThat(SealRule.assess(LocalDate.of(2024, 10, 28), List.of(FIRST_END, SECOND_END), TODAY))
                .contains(SealRule.Fault.X_SEALED_EARLY);
    }

    @Test
    void it_is_not_sealed_tomorrow_nor_on_no_day() {
        assertThat(SealRule.assess(TODAY, List.of(FIRST_END), TODAY)).isEmpty();
        assertThat(SealRule.assess(TODAY.plusDays(1), List.of(FIRST_END), TODAY))
                .contains(SealRule.Fault.X_SEALED_ON);
        assertThat(SealRule.assess(null, List.of(FIRST_END), TODAY)).contains(SealRule.Fault.X_SEALED_ON);
    }

    @Test
    void before_any_end_there_is_no_first_day() {
        assertThat(SealRule.firstDay(List.of())).isNull();
    }
}
