package org.residentpension.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.exchange.SampleSheets.bytes;
import static org.residentpension.exchange.SampleSheets.csv;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files: the encoding is decided once, and every row keeps the number that Excel would show. */
class CsvReaderTest {

    private static final String HEADER = "姓名,证件号码,金额,缴费日期";
    private static final String CHEN = "陈大河,360299198503120014,300,2023-09-01";
    private static final String WANG = "王小溪,360299199001010010,200.00,2023/9/2";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void both_encodings_are_read_without_being_told(String charset) {
        Seen seen =
                Seen.in(csv(folder, Charset.forName(charset), "缴费名单", HEADER, CHEN, "𠮷㛃," + CHEN.substring(4), WANG));

        assertThat(seen.issues).isEmpty();
        assertThat(seen.rows).extracting(row -> row.text("姓名")).containsExactly("陈大河", "𠮷㛃", "王小溪");
        assertThat(seen.summary.preamble()).containsExactly("缴费名单");
    }

    @Test
    void the_mark_of_utf_8_is_no_part_of_the_first_header() {
        assertThat(Seen.in(csv(folder, "\uFEFF" + HEADER, CHEN)).issues).isEmpty();
    }

    @Test
    void F_FILE_ENCODING_utf_16_is_refused() {
        assertThat(Seen.in(csv(folder, StandardCharsets.UTF_16, HEADER, CHEN)).faults())
                .containsExactly("0 F_FILE_ENCODING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void F_UNDECODABLE_bytes_that_are_no_character_are_an_error_of_their_row(String charset) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((HEADER + "\n" + CHEN + "\n").getBytes(Charset.forName(charset)));
        file.writeBytes(new byte[] {'a', (byte) 0xFF, (byte) 0xFF});
        file.writeBytes((WANG.substring(3) + "\n" + WANG + "\n").getBytes(Charset.forName(charset)));

        Seen seen = Seen.in(bytes(folder, "名单.csv", file.toByteArray()));

        assertThat(seen.faults()).containsExactly("3 姓名 F_UNDECODABLE");
        assertThat(seen.rows).hasSize(3);
    }

    @Test
    void a_line_break_inside_a_cell_does_not_shift_the_row_numbers() {
        Seen seen = Seen.in(csv(folder, HEADER + ",备注", CHEN + ",\"一\n二\"", WANG + ",x,"));

        assertThat(seen.issues).isEmpty();
        assertThat(seen.rows).extracting(SheetRow::number).containsExactly(2, 3);
        assertThat(seen.rows.get(0).text("备注")).isEqualTo("一\n二");
    }

    @Test
    void F_ROW_EMPTY_an_empty_line_between_data_counts_as_a_row() {
        Seen seen = Seen.in(csv(folder, HEADER, CHEN, "", ",,,", WANG, "", ""));

        assertThat(seen.faults()).containsExactly("3 F_ROW_EMPTY");
        assertThat(seen.sentence()).contains("第 3 行到第 4 行");
        assertThat(seen.rows).extracting(SheetRow::number).containsExactly(2, 5);
    }

    @Test
    void F_ROW_TOO_WIDE_a_comma_inside_an_amount_without_quotes() {
        Seen seen = Seen.in(csv(folder, HEADER, "陈大河,360299198503120014,1,200.00,2023-09-01"));

        assertThat(seen.faults()).startsWith("2 F_ROW_TOO_WIDE");
    }

    @Test
    void F_ROW_CUT_a_file_that_ends_in_the_middle_of_a_row() {
        Seen seen = Seen.in(bytes(folder, "名单.csv", (HEADER + ",备注\n" + CHEN + ",\n" + CHEN).getBytes(UTF_8)));

        assertThat(seen.faults()).containsExactly("3 F_ROW_CUT");
    }

    @Test
    void F_ROW_CUT_what_a_torn_row_lacks_is_not_told_cell_by_cell() {
        Seen seen = Seen.in(bytes(folder, "名单.csv", (HEADER + "\n" + CHEN + "\n王小").getBytes(UTF_8)));

        assertThat(seen.faults()).containsExactly("3 F_ROW_CUT");
        assertThat(seen.rows).hasSize(1);
    }

    @Test
    void F_UNDECODABLE_wrong_letters_are_told_once_for_a_row() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((HEADER + "\n" + CHEN + "\n").getBytes(UTF_8));
        file.writeBytes("王小溪,合计,贰佰,\n".getBytes(Charset.forName("GB18030")));

        assertThat(Seen.in(bytes(folder, "名单.csv", file.toByteArray())).faults())
                .containsExactly("3 姓名 F_UNDECODABLE");
    }

    @Test
    void F_FILE_QUOTES_a_quote_that_never_closes_is_named_with_its_row() {
        Seen seen = Seen.in(csv(folder, HEADER, CHEN, "\"王小溪,360299199001010010,200,2023-09-02", WANG));

        assertThat(seen.faults()).containsExactly("3 F_FILE_QUOTES");
        assertThat(seen.rows).hasSize(1);
    }

    @Test
    void an_apostrophe_or_a_tab_before_a_number_only_says_that_it_is_text() {
        Seen seen = Seen.in(csv(folder, HEADER, "陈大河,'360299198503120014,300,\t2023-09-01"));

        assertThat(seen.issues).isEmpty();
        assertThat(seen.rows.get(0).text("证件号码")).isEqualTo("360299198503120014");
    }

    @Test
    void F_ID_SCIENTIFIC_and_F_FORMULA_what_spreadsheet_programs_leave_in_text_files() {
        Seen seen = Seen.in(csv(folder, HEADER, "陈大河,3.60299E+17,=150+150,2023-09-01"));

        assertThat(seen.faults()).containsExactly("2 证件号码 F_ID_SCIENTIFIC", "2 金额 F_FORMULA");
    }
}
