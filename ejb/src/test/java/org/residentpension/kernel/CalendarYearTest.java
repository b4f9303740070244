package org.residentpension.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarYearTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2024-01-01",
        "2024-01-01, 2024-01-01",
        "2024-02-29, 2024-02-29",
        "2024-12-31, 2024-12-31",
        "2025-01-01, 2024-12-31",
        "2030-06-15, 2024-12-31"
    })
    void a_day_outside_the_year_stands_for_the_nearest_day_of_it(LocalDate day, LocalDate nearest) {
        assertThat(CalendarYear.nearest(2024, day)).isEqualTo(nearest);
    }
}
