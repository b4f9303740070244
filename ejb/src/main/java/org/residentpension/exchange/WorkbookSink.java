package org.residentpension.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.residentpension.exchange.cell.CellKind;

/**
 * A workbook written as a stream. Every text has the text format, so that nothing becomes a formula when edited. It
 * prints on A4 as wide as the paper, with the header on every page.
 */
final class WorkbookSink implements SheetSink {

    static final String TEXT = "@";

    private static final int FLUSH_AFTER = 500;
    private static final int UPRIGHT_AT_MOST = 6;
    private static final short ONE_PAGE = 1;
    private static final short AS_MANY_AS_NEEDED = 0;
    private static final int LINE = 15;
    /** 合计 with the number of rows stands in the first column. */
    private static final int TOTAL = 13;

    private static final String AMOUNT = "#,##0.00";
    private static final String FOOT = "第 &P 页 / 共 &N 页";

    private final Workbook book;
    private final Worksheet sheet;
    private final List<SheetColumn> layout;
    private int row;
    /** Of the tallest cell of the row; not every program finds them out by itself. */
    private int lines = 1;

    WorkbookSink(OutputStream out, SheetLayout layout) {
        this.layout = layout.columns();
        book = new Workbook(out, "ResidentPension", null);
        sheet = book.newWorksheet(layout.title());
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(this.layout.size() > UPRIGHT_AT_MOST ? "landscape" : "portrait");
        sheet.fitToWidth(ONE_PAGE);
        sheet.fitToHeight(AS_MANY_AS_NEEDED);
        sheet.footer(FOOT, Position.CENTER);
        for (int i = 0; i < this.layout.size(); i++) {
            sheet.width(i, i == 0 ? Math.max(TOTAL, width(this.layout.get(i))) : width(this.layout.get(i)));
        }
    }

    /** Characters, of which a Chinese one counts two. */
    static int width(SheetColumn column) {
        int header = column.header().length() * 2 + 2;
        return Math.max(
                header,
                switch (column.kind()) {
                    case ID_NUMBER, DATE_TIME -> 21;
                    case INTEGER, YES_NO, YEAR -> 6;
                    default -> column.width() > 0 ? column.width() : 13;
                });
    }

    @Override
    public void title(String title) {
        across(title).bold().fontSize(16).horizontalAlignment("center").set();
        row++;
    }

    @Override
    public void note(String text) {
        across(text).format(TEXT).set();
        row++;
    }

    @Override
    public void header(List<String> headers) {
        for (int i = 0; i < headers.size(); i++) {
            sheet.inlineString(row, i, headers.get(i));
            cell(i).bold()
                    .fillColor("D9E2EC")
                    .format(TEXT)
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .set();
        }
        sheet.repeatRows(0, row);
        row++;
        sheet.freezePane(0, row);
    }

    @Override
    public void text(int column, String text) {
        sheet.inlineString(row, column, text);
        boolean words = isWords(column);
        cell(column).format(TEXT).wrapText(words).set();
        if (words) {
            lines = Math.max(lines, (wide(text) - 1) / (width(layout.get(column)) - 1) + 1);
        }
    }

    @Override
    public void nothing(int column) {
        cell(column).set();
    }

    @Override
    public void money(int column, BigDecimal amount) {
        sheet.value(row, column, amount);
        cell(column).format(AMOUNT).set();
    }

    @Override
    public void count(int column, long count) {
        sheet.value(row, column, count);
        cell(column).horizontalAlignment("center").set();
    }

    @Override
    public void endRow() throws IOException {
        if (lines > 1) {
            sheet.rowHeight(row, lines * LINE);
        }
        lines = 1;
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

    private static int wide(String text) {
        return text.codePoints().map(each -> each < 0x80 ? 1 : 2).sum();
    }

    private StyleSetter across(String text) {
        sheet.inlineString(row, 0, text);
        sheet.range(row, 0, row, layout.size() - 1).merge();
        return sheet.range(row, 0, row, layout.size() - 1).style();
    }

    private StyleSetter cell(int column) {
        return sheet.style(row, column).borderStyle(BorderStyle.THIN).verticalAlignment("center");
    }

    /** A total begins with words where a number would stand, and may run on into the empty cells beside it. */
    private boolean isWords(int column) {
        return layout.get(column).kind() == CellKind.TEXT || layout.get(column).kind() == CellKind.CODE;
    }
}
