package org.residentpension.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.residentpension.exchange.file.CsvRows;
import org.residentpension.kernel.ExportCell;

/** A CSV that Excel opens by a double click: UTF-8 with its mark, or GB18030. */
final class CsvSink implements SheetSink {

    private final CSVPrinter printer;
    private int column;

    CsvSink(OutputStream out, Charset charset) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, charset));
        if (charset.equals(StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
        }
        printer = new CSVPrinter(writer, CsvRows.FORMAT);
    }

    @Override
    public void title(String title) throws IOException {
        printer.printRecord(title);
    }

    @Override
    public void note(String text) throws IOException {
        printer.printRecord(ExportCell.of(text).inCsv());
    }

    @Override
    public void header(List<String> headers) throws IOException {
        printer.printRecord(headers);
    }

    @Override
    public void text(int at, String text) throws IOException {
        print(at, ExportCell.of(text).inCsv());
    }

    @Override
    public void money(int at, BigDecimal amount) throws IOException {
        print(at, amount.toPlainString());
    }

    @Override
    public void count(int at, long count) throws IOException {
        print(at, Long.toString(count));
    }

    /** {@link #print} makes up for it before the next cell, and behind the last one nothing is missing. */
    @Override
    public void nothing(int at) {}

    @Override
    public void endRow() throws IOException {
        printer.println();
        column = 0;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }

    private void print(int at, String text) throws IOException {
        for (; column < at; column++) {
            printer.print(null);
        }
        printer.print(text);
        column++;
    }
}
