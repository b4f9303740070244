package org.residentpension.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.exchange.SampleSheets.workbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.residentpension.exchange.SampleSheets.DateCell;
import org.residentpension.exchange.SampleSheets.Formula;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.kernel.Money;

/** What each kind of column accepts, and with which words it refuses the rest. */
class CellKindTest {

    @TempDir
    Path folder;

    private Seen read(SheetColumn column, Object cell) {
        SheetLayout layout = SheetLayout.of("一列", column, SheetColumn.required("序号", CellKind.TEXT));
        return Seen.in(workbook(folder, new Object[] {"序号", column.header()}, new Object[] {"1", cell}), layout);
    }

    private Seen read(CellKind kind, Object cell) {
        return read(SheetColumn.required("内容", kind), cell);
    }

    private String fault(CellKind kind, Object cell) {
        return read(kind, cell).issues.get(0).code();
    }

    @ParameterizedTest
    @CsvSource({"300, 300.00", "300.5, 300.50", "' 0.10　', 0.10", "0, 0.00", "9999999999999.99, 9999999999999.99"})
    void an_amount_is_a_plain_number(String cell, String amount) {
        assertThat(read(CellKind.MONEY, cell).rows.get(0).money("内容")).isEqualTo(Money.of(amount));
    }

    @Test
    void a_number_is_read_as_excel_shows_it_without_binary_noise() {
        assertThat(read(CellKind.MONEY, new BigDecimal("240.20999999999998"))
                        .rows
                        .get(0)
                        .money("内容"))
                .isEqualTo(Money.of("240.21"));
    }

    @ParameterizedTest
    @CsvSource({
        "300元, F_MONEY_UNIT, 请只填写数字，例如 300",
        "￥300.00, F_MONEY_UNIT, 例如 300.00",
        "３００, F_MONEY_FULL_WIDTH, 请改用半角数字 300",
        "１２００．５, F_MONEY_FULL_WIDTH, 1200.5",
        "'1,200.00', F_MONEY_SEPARATOR, 请改为 1200.00",
        "1 200, F_MONEY_SEPARATOR, 请改为 1200",
        "-300, F_MONEY_NEGATIVE, 请核对后填写正数",
        "300.125, F_MONEY_DECIMALS, 精确到分",
        "10000000000000, F_MONEY_TOO_LARGE, 过大",
        "三百, F_MONEY, 请只填写数字",
        "3万, F_MONEY, 请只填写数字",
        "2E3, F_MONEY, 请只填写数字"
    })
    void what_is_no_plain_number_is_refused_with_a_suggestion(String cell, String fault, String words) {
        Seen seen = read(CellKind.MONEY, cell);

        assertThat(seen.faults()).containsExactly("2 内容 " + fault);
        assertThat(seen.sentence()).contains(words);
        assertThat(seen.rows.get(0).money("内容")).isNull();
        assertThat(seen.rows.get(0).raw("内容")).isEqualTo(cell.strip());
    }

    @Test
    void numeric_amounts_are_refused_for_the_same_reasons() {
        assertThat(fault(CellKind.MONEY, -300)).isEqualTo("F_MONEY_NEGATIVE");
        assertThat(fault(CellKind.MONEY, 0.125)).isEqualTo("F_MONEY_DECIMALS");
        assertThat(fault(CellKind.MONEY, new DateCell(LocalDate.of(2023, 9, 1))))
                .isEqualTo("F_MONEY");
        assertThat(fault(CellKind.MONEY, true)).isEqualTo("F_MONEY");
    }

    @Test
    void R_MON_1_an_amount_that_may_go_back_keeps_its_sign() {
        assertThat(read(CellKind.SIGNED_MONEY, "-300.5").rows.get(0).money("内容"))
                .isEqualTo(Money.of("-300.50"));
        assertThat(read(CellKind.SIGNED_MONEY, -300).rows.get(0).money("内容")).isEqualTo(Money.of("-300.00"));
        assertThat(fault(CellKind.SIGNED_MONEY, -0.125)).isEqualTo("F_MONEY_DECIMALS");
    }

    @Test
    void an_identity_number_is_text_and_its_last_letter_and_zeros_stay() {
        assertThat(read(CellKind.ID_NUMBER, " 36029919850312001x ").rows.get(0).text("内容"))
                .isEqualTo("36029919850312001x");
    }

    @Test
    void a_numeric_identity_number_is_never_repaired_and_never_quoted() {
        Seen numeric = read(CellKind.ID_NUMBER, 360299198503120014L);
        Seen scientific = read(CellKind.ID_NUMBER, "3.60299E+17");

        assertThat(numeric.faults()).containsExactly("2 内容 F_ID_NUMERIC");
        assertThat(numeric.sentence()).contains("数字格式", "文本格式").doesNotContain("360299");
        assertThat(scientific.faults()).containsExactly("2 内容 F_ID_SCIENTIFIC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023.9.1",
                "2023年9月1日",
                "2023/9/1",
                "2023-09-01",
                "20230901",
                "2023-9-1 08:30",
                "2023-09-01 00:00:00",
                "2023-09-01T08:30:00.000"
            })
    void a_day_is_written_in_many_ways(String cell) {
        assertThat(read(CellKind.DATE, cell).rows.get(0).date("内容")).isEqualTo(LocalDate.of(2023, 9, 1));
    }

    @Test
    void a_day_may_be_a_date_cell_or_eight_digits() {
        assertThat(read(CellKind.DATE, new DateCell(LocalDate.of(2024, 2, 29)))
                        .rows
                        .get(0)
                        .date("内容"))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(read(CellKind.DATE, 20230901).rows.get(0).date("内容")).isEqualTo(LocalDate.of(2023, 9, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "45170, F_DATE_SERIAL",
        "45170.5, F_DATE_SERIAL",
        "2023-02-29, F_DATE_IMPOSSIBLE",
        "2023年13月1日, F_DATE_IMPOSSIBLE",
        "20230931, F_DATE_IMPOSSIBLE",
        "9999-12-31, F_DATE_RANGE",
        "2023-9/1, F_DATE",
        "２０２３-09-01, F_DATE",
        "9月1日, F_DATE",
        "23.9.1, F_DATE"
    })
    void what_is_no_day_of_the_calendar_is_refused(String cell, String fault) {
        assertThat(fault(CellKind.DATE, cell)).isEqualTo(fault);
    }

    @Test
    void a_number_without_date_format_is_no_day() {
        assertThat(fault(CellKind.DATE, 45170)).isEqualTo("F_DATE_SERIAL");
    }

    @Test
    void a_time_is_kept_where_the_column_wants_it() {
        assertThat(read(CellKind.DATE_TIME, "2023-09-01 08:30:15").rows.get(0).dateTime("内容"))
                .isEqualTo(LocalDateTime.of(2023, 9, 1, 8, 30, 15));
    }

    @Test
    void years_and_months() {
        assertThat(read(CellKind.YEAR, 2023).rows.get(0).year("内容")).isEqualTo(Year.of(2023));
        assertThat(read(CellKind.YEAR, "2023年度").rows.get(0).year("内容")).isEqualTo(Year.of(2023));
        assertThat(fault(CellKind.YEAR, "23")).isEqualTo("F_YEAR");
        for (Object cell :
                List.of("2023-09", "2023.9", "2023年9月", "202309", 202309, new DateCell(LocalDate.of(2023, 9, 1)))) {
            assertThat(read(CellKind.MONTH, cell).rows.get(0).month("内容")).isEqualTo(YearMonth.of(2023, 9));
        }
        assertThat(fault(CellKind.MONTH, "2023-13")).isEqualTo("F_MONTH");
    }

    @Test
    void a_month_that_may_have_been_october_is_refused() {
        assertThat(fault(CellKind.MONTH, 2023.1)).isEqualTo("F_MONTH");
        assertThat(fault(CellKind.MONTH, "2023.1")).isEqualTo("F_MONTH");
        assertThat(read(CellKind.MONTH, "2023.10").rows.get(0).month("内容")).isEqualTo(YearMonth.of(2023, 10));
    }

    @Test
    void counts_words_and_flags() {
        assertThat(read(CellKind.INTEGER, 931).rows.get(0).integer("内容")).isEqualTo(931);
        assertThat(fault(CellKind.INTEGER, "9.5")).isEqualTo("F_INTEGER");
        assertThat(read(CellKind.YES_NO, "是").rows.get(0).yes("内容")).isTrue();
        assertThat(fault(CellKind.YES_NO, "√")).isEqualTo("F_YES_NO");
        SheetColumn state = SheetColumn.required("状态", List.of("成功", "冲正", "退回"));
        assertThat(read(state, " 冲正 ").rows.get(0).text("状态")).isEqualTo("冲正");
        assertThat(read(state, "失败").sentence()).isEqualTo("“失败”不在可填内容里，请填写：成功、冲正、退回。");
    }

    @Test
    void text_keeps_rare_characters_and_loses_only_blanks_around_it() {
        assertThat(read(CellKind.TEXT, "　𠮷㛃·古丽 \u200B").rows.get(0).text("内容")).isEqualTo("𠮷㛃·古丽");
        assertThat(read(CellKind.TEXT, 12).rows.get(0).text("内容")).isEqualTo("12");
    }

    @Test
    void a_text_that_a_program_has_spoilt_is_refused() {
        assertThat(fault(CellKind.TEXT, 4312241242001234567L)).isEqualTo("F_DIGITS_LOST");
        assertThat(fault(CellKind.TEXT, "4.31224E+18")).isEqualTo("F_DIGITS_LOST");
        assertThat(fault(CellKind.TEXT, new DateCell(LocalDate.of(2023, 3, 1)))).isEqualTo("F_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEXT", "ID_NUMBER", "MONEY", "DATE", "YEAR", "INTEGER"})
    void a_formula_is_refused_whatever_it_shows(CellKind kind) {
        assertThat(fault(kind, new Formula("200+100"))).isEqualTo("F_FORMULA");
    }
}
