package org.residentpension.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.exchange.SampleSheets.CHEN;
import static org.residentpension.exchange.SampleSheets.HEADER;
import static org.residentpension.exchange.SampleSheets.WANG;
import static org.residentpension.exchange.SampleSheets.workbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows below the data: totals are compared with the data, signatures are left alone. */
class TrailerRowTest {

    private static final Object[] SIGNATURES = {"制表人：", null, "审核人：", "日期：2023-09-30"};

    @TempDir
    Path folder;

    @Test
    void a_true_total_and_the_signatures_are_no_data() {
        Seen seen = Seen.in(workbook(folder, HEADER, CHEN, WANG, new Object[] {"合计", "2 人", 500}, null, SIGNATURES));

        assertThat(seen.issues).isEmpty();
        assertThat(seen.rows).hasSize(2);
        assertThat(seen.summary.trailer()).isEqualTo("合计 2 人 500");
        assertThat(seen.summary.sums()).containsEntry("金额", new BigDecimal("500.00"));
    }

    @Test
    void F_TRAILER_SUM_and_F_TRAILER_COUNT_a_false_total_is_named() {
        Seen seen = Seen.in(workbook(folder, HEADER, CHEN, WANG, new Object[] {"合计", "3笔", "700.00"}));

        assertThat(seen.faults()).containsExactly("4 F_TRAILER_COUNT", "4 金额 F_TRAILER_SUM");
        assertThat(seen.issues.get(1).sentence()).isEqualTo("合计行“金额”写的是 700.00，数据相加是 500.00，请核对。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计：2人，500.00元", "总计 2 笔 500 元", "共计2条，金额￥500.00元"})
    void a_total_may_stand_in_one_cell(String total) {
        assertThat(Seen.in(workbook(folder, HEADER, CHEN, WANG, new Object[] {total})).issues)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计：3人，500.00元", "合计 2 笔 500.01 元"})
    void a_false_total_in_one_cell_is_named(String total) {
        assertThat(Seen.in(workbook(folder, HEADER, CHEN, WANG, new Object[] {total})).issues)
                .hasSize(1);
    }

    @Test
    void a_day_beside_the_total_is_no_count() {
        Seen seen = Seen.in(workbook(folder, HEADER, CHEN, WANG, new Object[] {"合计", 2, 500, 20230930}));

        assertThat(seen.issues).isEmpty();
    }

    @Test
    void a_bare_number_beside_the_total_is_its_count() {
        Object[] beside = {"合计", 3, 500};
        Object[] underTheDate = {"合计", null, 500, 3};

        assertThat(Seen.in(workbook(folder, HEADER, CHEN, WANG, beside)).faults())
                .containsExactly("4 F_TRAILER_COUNT");
        assertThat(Seen.in(workbook(folder, HEADER, CHEN, WANG, underTheDate)).faults())
                .containsExactly("4 F_TRAILER_COUNT");
    }

    @Test
    void persons_may_be_fewer_than_rows_when_somebody_paid_twice() {
        Seen seen = Seen.in(workbook(folder, HEADER, CHEN, WANG, CHEN, new Object[] {"合计", "2人 3笔", 800}));

        assertThat(seen.issues).isEmpty();
    }

    @Test
    void the_total_is_not_compared_with_a_column_that_holds_a_refused_amount() {
        Seen seen = Seen.in(workbook(
                folder, HEADER, CHEN, new Object[] {"王小溪", "360299199001010010", "200元", "2023-09-02"}, new Object[] {
                    "合计", 2, 500
                }));

        assertThat(seen.faults()).containsExactly("3 金额 F_MONEY_UNIT");
    }

    @Test
    void F_ROW_SUBTOTAL_a_subtotal_is_named_wherever_it_stands() {
        Seen seen = Seen.in(workbook(folder, HEADER, CHEN, new Object[] {"松林村小计", null, 300}, WANG));

        assertThat(seen.faults()).containsExactly("3 F_ROW_SUBTOTAL");
        assertThat(seen.rows).hasSize(2);
    }

    @Test
    void F_ROW_TOTAL_a_total_between_data_rows_is_named() {
        Seen seen = Seen.in(workbook(folder, HEADER, CHEN, new Object[] {"合计", null, 300}, WANG));

        assertThat(seen.faults()).containsExactly("3 F_ROW_TOTAL");
    }

    @Test
    void F_ROW_FOOTER_signatures_between_data_rows_are_named() {
        assertThat(Seen.in(workbook(folder, HEADER, CHEN, SIGNATURES, WANG)).faults())
                .containsExactly("3 F_ROW_FOOTER");
    }

    @Test
    void a_complete_row_is_data_whatever_its_words() {
        Seen seen =
                Seen.in(workbook(folder, HEADER, CHEN, new Object[] {"审核", "360299199001010010", 200, "2023-09-02"}));

        assertThat(seen.rows).hasSize(2);
    }
}
