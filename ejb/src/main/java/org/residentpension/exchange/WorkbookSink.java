package org.residentpension.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.residentpension.exchange.cell.CellKind;

/** A workbook written as a stream. Every text has the text format, so that nothing becomes a formula when edited. */
final class WorkbookSink implements SheetSink {

    static final String TEXT = "@";

    private static final int FLUSH_AFTER = 500;
    private static final String AMOUNT = "#,##0.00";

    private final Workbook book;
    private final Worksheet sheet;
    private final int columns;
    private int row;

    WorkbookSink(OutputStream out, SheetLayout layout) {
        book = new Workbook(out, "ResidentPension", null);
        sheet = book.newWorksheet(layout.title());
        columns = layout.columns().size();
        for (int i = 0; i < columns; i++) {
            sheet.width(i, width(layout.columns().get(i)));
        }
    }

    /** Characters, of which a Chinese one counts two. */
    static int width(SheetColumn column) {
        int header = column.header().length() * 2 + 2;
        return Math.max(header, column.kind() == CellKind.ID_NUMBER || column.kind() == CellKind.DATE_TIME ? 21 : 13);
    }

    @Override
    public void title(String title) {
        sheet.inlineString(row, 0, title);
        sheet.range(row, 0, row, columns - 1).merge();
        sheet.range(row, 0, row, columns - 1)
                .style()
                .bold()
                .fontSize(16)
                .horizontalAlignment("center")
                .set();
        row++;
    }

    @Override
    public void header(List<String> headers) {
        for (int i = 0; i < headers.size(); i++) {
            sheet.inlineString(row, i, headers.get(i));
            sheet.style(row, i).bold().fillColor("D9E2EC").format(TEXT).set();
        }
        row++;
        sheet.freezePane(0, row);
    }

    @Override
    public void text(int column, String text) {
        sheet.inlineString(row, column, text);
        sheet.style(row, column).format(TEXT).set();
    }

    @Override
    public void money(int column, BigDecimal amount) {
        sheet.value(row, column, amount);
        sheet.style(row, column).format(AMOUNT).set();
    }

    @Override
    public void count(int column, long count) {
        sheet.value(row, column, count);
    }

    @Override
    public void endRow() throws IOException {
        row++;
        if (row % FLUSH_AFTER == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        book.close();
    }
}
