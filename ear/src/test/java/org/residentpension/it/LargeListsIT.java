package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.it.MoneyCounty.Taken;

/** More faults than are written at once: the whole file is refused all the same, with every row named. */
@OnMoneyCounty
class LargeListsIT {

    /** A load of issues is sent each million bytes, some nine thousand rows. */
    private static final int ROWS = 20_000;

    private MoneyCounty county;
    private Books books;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        books = started.books();
    }

    @Test
    void a_history_that_repeats_itself_without_end_is_refused_as_a_whole() {
        String row = county.payer().paid(2019, "200", "", "30", "2019-09-01");
        Map<String, String> before = books.hashes();

        Taken taken = county.history(Collections.nCopies(ROWS, row).toArray(String[]::new));

        assertThat(taken).extracting(Taken::state, Taken::refused).containsExactly("REFUSED", (long) ROWS);
        assertThat(books.codes(taken.id())).hasSize(ROWS - 1).containsOnly("T_HISTORY_TWICE");
        assertThat(books.hashes()).isEqualTo(before);
    }

    @Test
    void a_roster_that_repeats_itself_without_end_is_refused_as_a_whole() {
        Payer stranger = MoneyCounty.payer(1_500);
        String[] rows = IntStream.range(0, ROWS)
                .mapToObj(i -> stranger.name() + "," + stranger.idNumber() + ",431224124200,2023-01-01")
                .toArray(String[]::new);
        Map<String, String> before = books.hashes();

        Taken taken = county.take("ROSTER", "COUNTY_CLERK", 2023, "花名册.csv", Payer.csv("姓名,证件号码,户籍所在地代码,参保日期", rows));

        assertThat(taken).extracting(Taken::state, Taken::refused).containsExactly("REFUSED", (long) ROWS);
        assertThat(books.codes(taken.id())).hasSize(ROWS - 1).containsOnly("N_TWICE");
        assertThat(books.hashes()).isEqualTo(before);
    }
}
