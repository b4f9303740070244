package org.residentpension.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.residentpension.exchange.cell.CellKind;

/** Files as an office would send them, made for one test. */
final class SampleSheets {

    static final SheetLayout PAYMENTS = SheetLayout.of(
            "缴费名单",
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("金额", CellKind.MONEY),
            SheetColumn.required("缴费日期", CellKind.DATE),
            SheetColumn.optional("状态", List.of("成功", "冲正")),
            SheetColumn.optional("备注", CellKind.TEXT));

    static final Object[] HEADER = {"姓名", "证件号码", "金额", "缴费日期"};
    static final Object[] CHEN = {"陈大河", "360299198503120014", 300, "2023-09-01"};
    static final Object[] WANG = {"王小溪", "360299199001010010", 200, "2023-09-02"};

    private SampleSheets() {}

    /** A cell of the date format of Excel. */
    record DateCell(LocalDate day) {}

    record Formula(String expression) {}

    record Merge(int top, int left, int bottom, int right) {}

    static Path workbook(Path folder, Object[]... rows) {
        return workbook(folder, List.of(), rows);
    }

    /** Rows stand as given; a null row is left empty. */
    static Path workbook(Path folder, List<Merge> merges, Object[]... rows) {
        Path file = folder.resolve("名单.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "sample", "1.0");
                Worksheet sheet = book.newWorksheet("名单")) {
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; rows[r] != null && c < rows[r].length; c++) {
                    write(sheet, r, c, rows[r][c]);
                }
            }
            merges.forEach(area ->
                    sheet.range(area.top, area.left, area.bottom, area.right).merge());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof DateCell date) {
            sheet.value(row, column, date.day());
            sheet.style(row, column).format("yyyy\"年\"m\"月\"d\"日\"").set();
        } else if (value instanceof Formula formula) {
            sheet.formula(row, column, formula.expression());
        } else if (value instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (value != null) {
            sheet.value(row, column, (String) value);
        }
    }

    static Path csv(Path folder, Charset charset, String... lines) {
        return bytes(folder, "名单.csv", (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    static Path csv(Path folder, String... lines) {
        return csv(folder, StandardCharsets.UTF_8, lines);
    }

    static Path bytes(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a workbook as text, to damage one of them. */
    static Map<String, byte[]> parts(Path workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    static Path zip(Path file, Map<String, byte[]> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    /** The same workbook with a piece of its sheet replaced. */
    static Path withSheet(Path workbook, String what, String by) throws IOException {
        Map<String, byte[]> parts = parts(workbook);
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        parts.put("xl/worksheets/sheet1.xml", sheet.replace(what, by).getBytes(StandardCharsets.UTF_8));
        return zip(workbook, parts);
    }
}
