package org.residentpension.platform.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;

class BulkRowsTest {

    private final BulkRows rows = new BulkRows();

    @Test
    void every_kind_of_value_is_written_as_the_database_reads_it() {
        rows.add(7L, null, true, false, Money.of("200.5"), LocalDate.of(2023, 9, 1), new byte[] {0, 15, -1}, "张三·𠮷");

        assertThat(text()).isEqualTo("7\t\\N\t1\t0\t200.50\t2023-09-01\t000fff\t张三·𠮷\n");
    }

    @Test
    void what_would_end_a_column_or_a_row_is_written_otherwise() {
        rows.add("a\tb\nc\rd\\e\0f");

        assertThat(text()).isEqualTo("a\\tb\\nc\\rd\\\\e\\0f\n");
    }

    @Test
    void rows_that_were_taken_are_forgotten() {
        rows.add("1");
        rows.take();
        rows.add("2");

        assertThat(rows.rows()).isEqualTo(1);
        assertThat(text()).isEqualTo("2\n");
    }

    @Test
    void a_row_longer_than_all_before_finds_room() {
        String word = "长".repeat(500_000);
        rows.add(word);

        assertThat(rows.isFull()).isTrue();
        assertThat(text()).isEqualTo(word + "\n");
    }

    private String text() {
        return new String(rows.take(), UTF_8);
    }
}
