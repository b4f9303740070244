package org.residentpension.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CivilDaysTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2004, 2, 29);

    @Test
    void a_time_with_offset_is_read_in_shanghai() {
        assertThat(CivilTime.parse("2024-09-30T16:00:00Z")).isEqualTo(LocalDateTime.of(2024, 10, 1, 0, 0));
        assertThat(CivilTime.parse("2024-09-30T16:00+08:00")).isEqualTo(LocalDateTime.of(2024, 9, 30, 16, 0));
        assertThat(CivilTime.parse("2024-09-30T08:00-05:00")).isEqualTo(LocalDateTime.of(2024, 9, 30, 21, 0));
        assertThat(CivilTime.parse("2024-09-30")).isEqualTo(LocalDateTime.of(2024, 9, 30, 0, 0));
    }

    @Test
    void a_leap_day_birthday_moves_in_common_years_only() {
        assertThat(Age.attainedOn(16, LEAP_DAY, LeapRule.MAR1)).isEqualTo("2020-02-29");
        assertThat(Age.attainedOn(17, LEAP_DAY, LeapRule.MAR1)).isEqualTo("2021-03-01");
        assertThat(Age.attainedOn(17, LEAP_DAY, LeapRule.FEB28)).isEqualTo("2021-02-28");
        assertThat(Age.on(LocalDate.of(2021, 2, 28), LEAP_DAY, LeapRule.MAR1)).isEqualTo(16);
    }

    @Test
    void a_closed_range_holds_both_days_and_an_open_one_never_ends() {
        DateRange closed = DateRange.parse("2024-02-10..2024-02-17");

        assertThat(closed.contains(LocalDate.of(2024, 2, 17))).isTrue();
        assertThat(closed.contains(LocalDate.of(2024, 2, 18))).isFalse();
        assertThat(DateRange.closed(null, null)).isEqualTo(DateRange.ALWAYS);
        assertThat(DateRange.ALWAYS.lastDay()).isEmpty();
    }
}
