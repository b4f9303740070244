package org.residentpension.demo.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as the first sheet of a workbook; identity numbers and days are texts, money is a number. */
public final class Workbooks {

    private Workbooks() {}

    public static void write(Path file, Table table) throws IOException {
        write(file, table, sheet -> {});
    }

    /** Lets the caller spoil the finished sheet, for files that are to be refused. */
    public static void write(Path file, Table table, Consumer<Worksheet> afterwards) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Resident Pension", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            head(sheet, table.title(), table.unit(), table.header());
            int line = Table.FIRST_ROW - 1;
            for (List<Object> row : table.rows()) {
                cells(sheet, line++, row);
            }
            cells(sheet, line, table.trailer());
            afterwards.accept(sheet);
        }
    }

    public static void head(Worksheet sheet, String title, String unit, List<String> header) {
        sheet.value(0, 0, title);
        sheet.range(0, 0, 0, header.size() - 1).merge();
        sheet.style(0, 0).bold().fontSize(14).horizontalAlignment("center").set();
        sheet.value(1, 0, unit);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(2, column, header.get(column));
            sheet.style(2, column).bold().set();
            sheet.width(column, header.get(column).contains("号") ? 22 : 14);
        }
    }

    public static void cells(Worksheet sheet, int line, List<Object> row) {
        for (int column = 0; column < row.size(); column++) {
            Object cell = row.get(column);
            if (cell instanceof BigDecimal money) {
                sheet.value(line, column, money);
                sheet.style(line, column).format("0.00").set();
            } else if (cell instanceof LocalDate day) {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            } else if (cell instanceof Number number) {
                sheet.value(line, column, number);
            } else if (cell != null) {
                sheet.value(line, column, (String) cell);
            }
        }
    }
}
