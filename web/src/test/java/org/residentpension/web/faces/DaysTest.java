package org.residentpension.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-01", " 2023-9-1 ", "2023/9/1", "2023.09.01", "2023年9月1日", "20230901"})
    void a_day_is_read_however_a_clerk_is_used_to_write_it(String typed) {
        assertThat(Days.typed(typed)).isEqualTo(LocalDate.of(2023, 9, 1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2023-02-29", "2023-13-01", "09/01/2023", "2023", "2023-09", "今天"})
    void what_is_no_day_of_the_calendar_is_none(String typed) {
        assertThat(Days.typed(typed)).isNull();
    }
}
