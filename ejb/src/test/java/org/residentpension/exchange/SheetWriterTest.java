package org.residentpension.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.exchange.file.CsvEncoding;
import org.residentpension.kernel.Money;

/** What we write is what we read, and no text of a person becomes a formula. */
class SheetWriterTest {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "参保台账",
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("金额", CellKind.MONEY),
            SheetColumn.required("日期", CellKind.DATE),
            SheetColumn.optional("时间", CellKind.DATE_TIME),
            SheetColumn.optional("年度", CellKind.YEAR),
            SheetColumn.optional("年月", CellKind.MONTH),
            SheetColumn.optional("户数", CellKind.INTEGER),
            SheetColumn.optional("在校", CellKind.YES_NO),
            SheetColumn.optional("状态", List.of("成功", "冲正")));

    private static final List<String> PAYLOADS =
            List.of("=1+1", "+86", "-2", "@SUM(A1)", "\"引号\"", "一,二", "阿依·古丽", "𠮷㛃", "'撇", "<b>&", "a\nb");

    @TempDir
    Path folder;

    private SheetWriter writer(OutputStream out, String name) throws IOException {
        return switch (name) {
            case "a.xlsx" -> SheetWriter.workbook(out, LAYOUT, "单位：元");
            case "utf8.csv" -> SheetWriter.csv(out, StandardCharsets.UTF_8, LAYOUT, "单位：元");
            default -> SheetWriter.csv(out, CsvEncoding.GB18030, LAYOUT, "单位：元");
        };
    }

    private Path write(String name, List<Object[]> rows) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = writer(out, name)) {
            for (Object[] row : rows) {
                writer.row(row);
            }
            writer.total();
            writer.signatures("制表人：", "审核人：", "日期：");
        }
        return file;
    }

    private static Object[] anyRow(Random random) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
        boolean full = random.nextBoolean();
        return new Object[] {
            PAYLOADS.get(random.nextInt(PAYLOADS.size())) + random.nextInt(100),
            "36029919900101%03d%s".formatted(random.nextInt(1000), random.nextInt(10) == 0 ? "X" : "0"),
            Money.ofFen(random.nextInt(1_000_000_000)),
            day,
            full ? LocalDateTime.of(2023, 9, 1, 8, 30, random.nextInt(60)) : null,
            full ? Year.of(2010 + random.nextInt(20)) : null,
            full ? YearMonth.from(day) : null,
            full ? random.nextInt(1000) : null,
            full ? random.nextBoolean() : null,
            full ? "冲正" : null
        };
    }

    private static Object[] asRead(SheetRow row) {
        return new Object[] {
            row.text("姓名"),
            row.text("证件号码"),
            row.money("金额"),
            row.date("日期"),
            row.dateTime("时间"),
            row.year("年度"),
            row.month("年月"),
            row.integer("户数"),
            row.yes("在校"),
            row.text("状态").isEmpty() ? null : row.text("状态")
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "utf8.csv", "gb.csv"})
    void whatever_is_written_is_read_back_unchanged(String name) throws IOException {
        Random random = new Random(431299);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            rows.add(anyRow(random));
        }

        Seen seen = Seen.in(write(name, rows), LAYOUT);

        assertThat(seen.issues).isEmpty();
        assertThat(seen.summary.preamble()).containsExactly("参保台账", "单位：元");
        assertThat(seen.summary.trailer()).startsWith("合计 1500 条");
        assertThat(seen.rows.stream().map(SheetWriterTest::asRead)).containsExactlyElementsOf(rows);
    }

    @Test
    void a_workbook_shows_the_text_unchanged_and_keeps_it_text_when_edited() throws IOException {
        Object[] row = {
            "=1+1", "360299198503120014", Money.of("300"), LocalDate.of(2023, 9, 1), null, null, null, null, null, null
        };
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(write("a.xlsx", List.<Object[]>of(row))))) {
            Row data = book.getSheetAt(0).getRow(3);

            assertThat(data.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(data.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(data.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(data.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(data.getCell(2).getNumericCellValue()).isEqualTo(300);
            assertThat(data.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        }
    }

    @Test
    void a_text_file_marks_what_would_be_calculated() throws IOException {
        Object[] row = {
            "=1+1", "360299198503120014", Money.of("300"), LocalDate.of(2023, 9, 1), null, null, null, null, null, null
        };

        String text = Files.readString(write("gb.csv", List.<Object[]>of(row)), Charset.forName("GB18030"));

        assertThat(text).contains("'=1+1,360299198503120014,300.00,2023-09-01");
    }

    @Test
    void a_row_of_another_layout_is_a_bug_and_not_a_file() throws IOException {
        try (SheetWriter writer = writer(OutputStream.nullOutputStream(), "a.xlsx")) {
            assertThatThrownBy(() -> writer.row("陈大河")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_template_has_the_header_text_columns_and_a_guide() throws IOException {
        Path file = folder.resolve("模板.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            SheetTemplate.write(LAYOUT, out);
        }

        assertThat(Seen.in(file, LAYOUT).faults()).containsExactly("1 F_NO_ROWS");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getSheetAt(0).getColumnStyle(1).getDataFormatString())
                    .isEqualTo("@");
            assertThat(book.getSheetAt(0).getDataValidations()).hasSize(2);
            assertThat(book.getSheet("填表说明").getRow(2).getCell(2).getStringCellValue())
                    .contains("文本");
            assertThat(book.getSheet("填表说明").getRow(10).getCell(2).getStringCellValue())
                    .isEqualTo("填写：成功、冲正");
        }
    }
}
