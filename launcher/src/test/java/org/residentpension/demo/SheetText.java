package org.residentpension.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a written list back as texts, knowing nothing of how it was made. */
record SheetText(List<Map<String, String>> rows, List<String> trailer) {

    static SheetText read(Path file) throws IOException {
        List<List<String>> lines = file.toString().endsWith(".csv") ? csv(file) : workbook(file);
        List<String> header = lines.get(2);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(3, lines.size() - 1)) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), i < line.size() ? line.get(i) : "");
            }
            rows.add(row);
        }
        return new SheetText(rows, lines.get(lines.size() - 1));
    }

    private static List<List<String>> csv(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean mark = bytes[0] == (byte) 0xEF;
        Charset charset = mark ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        String text = new String(bytes, charset).substring(mark ? 1 : 0);
        return CSVFormat.DEFAULT.parse(new StringReader(text)).stream()
                .map(line -> line.stream().toList())
                .toList();
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.map(SheetText::cells).toList();
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(i -> row.hasCell(i) ? row.getCell(i).getText() : "")
                .toList();
    }
}
