package org.residentpension.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.kernel.Money;

/**
 * Writes an export as a stream: title, unit line, header, rows, and below them 合计 and who signs.
 * What it writes, {@link SheetReader} reads back unchanged. Close it to complete the file.
 */
public final class SheetWriter implements Closeable {

    private static final String APART = "　　";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final SheetLayout layout;
    private final SheetSink sink;
    private final BigDecimal[] sums;
    private int rows;

    private SheetWriter(SheetLayout layout, SheetSink sink) {
        this.layout = layout;
        this.sink = sink;
        this.sums = new BigDecimal[layout.columns().size()];
    }

    /** @param unitLine unit, filter and time of the export; empty for none */
    public static SheetWriter workbook(OutputStream out, SheetLayout layout, String unitLine) throws IOException {
        return new SheetWriter(layout, new WorkbookSink(out, layout)).begin(unitLine);
    }

    public static SheetWriter csv(OutputStream out, Charset charset, SheetLayout layout, String unitLine)
            throws IOException {
        return new SheetWriter(layout, new CsvSink(out, charset)).begin(unitLine);
    }

    /** One value for each column of the layout: text, Money, an amount that is not summed, numbers, days, years, yes or no; null leaves it empty. */
    public void row(Object... values) throws IOException {
        if (values.length != sums.length) {
            throw new IllegalArgumentException("%d values for %d columns".formatted(values.length, sums.length));
        }
        for (int i = 0; i < values.length; i++) {
            write(i, values[i]);
        }
        sink.endRow();
        rows++;
    }

    /** 合计 with the number of rows and the sum of every amount, of exactly what was written. */
    public void total() throws IOException {
        sink.text(0, "合计 %d 条".formatted(rows));
        for (int i = 1; i < sums.length; i++) {
            CellKind kind = layout.columns().get(i).kind();
            if (kind.isMoney()) {
                sink.money(i, sums[i] == null ? Money.ZERO.amount() : sums[i]);
            } else {
                sink.nothing(i);
            }
        }
        sink.endRow();
    }

    /** "制表人：", "审核人：" and so on, beside each other in one line. */
    public void signatures(String... words) throws IOException {
        sink.note(String.join(APART, words));
    }

    /** A moment as exports write it, to the second. */
    public static String moment(LocalDateTime time) {
        return MOMENT.format(time);
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }

    private SheetWriter begin(String unitLine) throws IOException {
        sink.title(layout.title());
        if (!unitLine.isEmpty()) {
            sink.note(unitLine);
        }
        sink.header(layout.headers());
        return this;
    }

    private void write(int column, Object value) throws IOException {
        if (value instanceof Money money) {
            sums[column] = sums[column] == null ? money.amount() : sums[column].add(money.amount());
            sink.money(column, money.amount());
        } else if (value instanceof BigDecimal amount) {
            sink.money(column, amount);
        } else if (value instanceof Integer || value instanceof Long) {
            sink.count(column, ((Number) value).longValue());
        } else if (value instanceof LocalDateTime time) {
            sink.text(column, moment(time));
        } else if (value instanceof Boolean yes) {
            sink.text(column, yes ? "是" : "否");
        } else if (value != null && !value.toString().isEmpty()) {
            sink.text(column, value.toString());
        } else {
            sink.nothing(column);
        }
    }
}
