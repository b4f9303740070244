package org.residentpension.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.residentpension.exchange.SampleSheets.CHEN;
import static org.residentpension.exchange.SampleSheets.HEADER;
import static org.residentpension.exchange.SampleSheets.WANG;
import static org.residentpension.exchange.SampleSheets.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residentpension.exchange.SampleSheets.Merge;
import org.residentpension.kernel.Money;

/** Where the data begins and ends, and what stands around it. */
class SheetReaderTest {

    @TempDir
    Path folder;

    @Test
    void rows_are_read_by_header_with_the_number_that_excel_shows() {
        Seen seen = Seen.in(workbook(folder, HEADER, CHEN, WANG));

        assertThat(seen.issues).isEmpty();
        assertThat(seen.rows).extracting(SheetRow::number).containsExactly(2, 3);
        assertThat(seen.rows.get(0).text("姓名")).isEqualTo("陈大河");
        assertThat(seen.rows.get(0).money("金额")).isEqualTo(Money.of("300"));
        assertThat(seen.rows.get(0).date("缴费日期")).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(seen.rows.get(0).text("备注")).isEmpty();
    }

    @Test
    void title_and_unit_line_above_the_header_are_skipped_and_kept() {
        Seen seen = Seen.in(workbook(
                folder,
                List.of(new Merge(0, 0, 0, 3)),
                new Object[] {"北斗溪镇缴费名单"},
                new Object[] {"单位：元", null, "2023 年"},
                HEADER,
                CHEN));

        assertThat(seen.issues).isEmpty();
        assertThat(seen.summary.preamble()).containsExactly("北斗溪镇缴费名单", "单位：元 2023 年");
        assertThat(seen.summary.headerRow()).isEqualTo(3);
        assertThat(seen.rows).extracting(SheetRow::number).containsExactly(4);
    }

    @Test
    void columns_stand_in_any_order_and_headers_may_hold_blanks_and_line_breaks() {
        Seen seen = Seen.in(workbook(folder, new Object[] {"金额", " 缴费\n日期 ", "姓　名", "证件号码\u00A0"}, new Object[] {
            300, "2023-09-01", "陈大河", "360299198503120014"
        }));

        assertThat(seen.issues).isEmpty();
        assertThat(seen.rows.get(0).text("姓名")).isEqualTo("陈大河");
    }

    @Test
    void unknown_columns_are_kept() {
        Seen seen = Seen.in(workbook(folder, new Object[] {"姓名", "证件号码", "金额", "缴费日期", "组别"}, new Object[] {
            "陈大河", "360299198503120014", 300, "2023-09-01", "三组"
        }));

        assertThat(seen.rows.get(0).extras()).containsExactly(entry("组别", "三组"));
    }

    @Test
    void F_HEADER_MISSING_every_missing_column_is_named() {
        Seen seen = Seen.in(workbook(folder, new Object[] {"姓名", "证件号码", "备注"}, CHEN));

        assertThat(seen.faults()).containsExactly("0 金额 F_HEADER_MISSING", "0 缴费日期 F_HEADER_MISSING");
        assertThat(seen.sentence()).isEqualTo("表头缺少必须有的列“金额”，请补上这一列或使用模板。");
        assertThat(seen.rows).isEmpty();
    }

    @Test
    void F_HEADER_DOUBLED_the_column_is_named_with_both_places() {
        Seen seen = Seen.in(workbook(folder, new Object[] {"姓名", "证件号码", "金额", "缴费日期", "金额"}, CHEN));

        assertThat(seen.faults()).containsExactly("0 金额 F_HEADER_DOUBLED");
        assertThat(seen.sentence()).isEqualTo("表头“金额”出现了两次（C 列和 E 列），请只保留一列。");
    }

    @Test
    void F_HEADER_NOT_FOUND_a_sheet_of_something_else() {
        Seen seen = Seen.in(workbook(folder, new Object[] {"会议记录"}, new Object[] {"地点", "村部"}));

        assertThat(seen.faults()).containsExactly("0 F_HEADER_NOT_FOUND");
        assertThat(seen.sentence()).contains("姓名、证件号码、金额、缴费日期");
    }

    @Test
    void F_HEADER_AGAIN_a_second_header_row_is_named() {
        Seen seen = Seen.in(workbook(folder, HEADER, CHEN, HEADER, WANG));

        assertThat(seen.faults()).containsExactly("3 F_HEADER_AGAIN");
        assertThat(seen.rows).hasSize(2);
    }

    @Test
    void F_SHEET_EMPTY_and_F_NO_ROWS_nothing_to_read() {
        assertThat(Seen.in(workbook(folder)).faults()).containsExactly("0 F_SHEET_EMPTY");
        assertThat(Seen.in(workbook(folder, HEADER)).faults()).containsExactly("1 F_NO_ROWS");
    }

    @Test
    void F_ROW_EMPTY_an_empty_row_counts_between_data_and_not_at_the_end() {
        Object[] blank = {" ", "　", "", null};

        assertThat(Seen.in(workbook(folder, HEADER, CHEN, blank, null, WANG)).faults())
                .containsExactly("3 F_ROW_EMPTY");
        assertThat(Seen.in(workbook(folder, HEADER, CHEN, WANG, blank, null, blank))
                        .faults())
                .isEmpty();
    }

    @Test
    void F_ROW_MERGED_each_data_row_of_a_merged_area_is_named() {
        Seen seen = Seen.in(workbook(folder, List.of(new Merge(1, 2, 2, 2)), HEADER, CHEN, WANG));

        assertThat(seen.faults()).contains("2 金额 F_ROW_MERGED", "3 金额 F_ROW_MERGED");
    }

    @Test
    void all_faults_of_all_rows_are_reported_in_one_pass() {
        Seen seen = Seen.in(workbook(
                folder, HEADER, new Object[] {"陈大河", 360299198503120014L, "300元", "2023-02-30"}, WANG, new Object[] {
                    null, "360299199001010010", -5, "45170"
                }));

        assertThat(seen.faults())
                .containsExactly(
                        "2 证件号码 F_ID_NUMERIC",
                        "2 金额 F_MONEY_UNIT",
                        "2 缴费日期 F_DATE_IMPOSSIBLE",
                        "4 姓名 F_REQUIRED",
                        "4 金额 F_MONEY_NEGATIVE",
                        "4 缴费日期 F_DATE_SERIAL");
        assertThat(seen.rows).extracting(SheetRow::hasIssues).containsExactly(true, false, true);
    }

    @Test
    void an_issue_says_its_place_and_keeps_the_value_out_of_logs() {
        SheetIssue issue = Seen.in(
                        workbook(folder, HEADER, new Object[] {"陈大河", 360299198503120014L, 300, "2023-09-01"}))
                .issues
                .get(0);

        assertThat(issue.placed()).startsWith("第 2 行“证件号码”：证件号码是数字格式");
        assertThat(issue.toString()).isEqualTo("F_ID_NUMERIC[row 2, 证件号码]");
    }
}
