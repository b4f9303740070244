package org.residentpension.exchange.copy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.residentpension.exchange.file.CsvEncoding;
import org.residentpension.exchange.file.CsvRows;
import org.residentpension.kernel.ExportCell;

/** The text file in its own encoding, with two columns more. */
final class AnnotatedCsv {

    private AnnotatedCsv() {}

    static void write(Path file, CsvEncoding encoding, RowNotes notes, OutputStream out) throws IOException {
        Set<Integer> noted = notes.rows();
        try (Reader in = CsvRows.reader(file, encoding);
                CSVParser parser = CSVParser.builder()
                        .setReader(in)
                        .setFormat(CsvRows.FORMAT)
                        .get()) {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, encoding.charset()));
            if (encoding.markLength() > 0) {
                writer.write('\uFEFF');
            }
            CSVPrinter printer = new CSVPrinter(writer, CsvRows.FORMAT);
            for (CSVRecord record : parser) {
                int row = (int) record.getRecordNumber();
                printer.printRecord(noted.contains(row) ? noted(record, row, notes) : neutral(record));
            }
            printer.flush();
        }
    }

    private static List<String> noted(CSVRecord record, int row, RowNotes notes) {
        List<String> cells = neutral(record);
        while (cells.size() < notes.column()) {
            cells.add(null);
        }
        List<String> kept = cells.subList(0, notes.column());
        kept.add(notes.where(row));
        kept.add(notes.why(row));
        return kept;
    }

    /** Another person opens this copy: what would be calculated there is marked as text (R-SEC-3). */
    private static List<String> neutral(CSVRecord record) {
        List<String> cells = new ArrayList<>();
        for (String cell : record) {
            cells.add(ExportCell.of(cell).inCsv());
        }
        return cells;
    }
}
