package org.residentpension.demo.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as CSV, in the encoding of old office software or in UTF-8 with the mark that Excel wants. */
public final class CsvFiles {

    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFiles() {}

    public static void writeGb18030(Path file, Table table) throws IOException {
        Files.write(file, text(table).getBytes(GB18030));
    }

    public static void writeUtf8(Path file, Table table) throws IOException {
        Files.write(file, (BYTE_ORDER_MARK + text(table)).getBytes(StandardCharsets.UTF_8));
    }

    public static String text(Table table) {
        StringBuilder text = new StringBuilder();
        text.append(quoted(table.title())).append("\r\n");
        text.append(quoted(table.unit())).append("\r\n");
        text.append(String.join(",", table.header())).append("\r\n");
        table.rows().forEach(row -> text.append(line(row)));
        return text.append(line(table.trailer())).toString();
    }

    private static String line(List<Object> row) {
        return row.stream().map(CsvFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object cell) {
        if (cell == null) {
            return "";
        }
        return quoted(cell instanceof BigDecimal money ? money.toPlainString() : cell.toString());
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
