package org.residentpension.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void a_number_has_the_same_turn_whoever_asks() {
        assertThat(Turns.shared("RECEIPT", "3360-2024-000123")).isEqualTo("RECEIPT/2876");
        assertThat(Turns.shared("RECEIPT", "")).isEqualTo("RECEIPT/0");
    }

    @Test
    void however_many_numbers_there_are_the_turns_are_so_many() {
        assertThat(IntStream.range(0, 100_000)
                        .mapToObj(number -> Turns.shared("RECEIPT", "票据" + number))
                        .collect(Collectors.toSet()))
                .hasSizeLessThanOrEqualTo(Turns.SHARED);
    }
}
