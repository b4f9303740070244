package org.residentpension.collective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PilotPeriodTest {

    @Test
    void S2_35_a_collective_applies_for_this_year_and_for_the_next_and_for_no_other() {
        assertThat(IntStream.rangeClosed(2022, 2027)
                        .filter(year -> PilotPeriod.isOpen(year, LocalDate.of(2024, 12, 31))))
                .containsExactly(2024, 2025);
    }
}
