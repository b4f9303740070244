package org.residentpension.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV. A row is a record, as Excel counts it, also when a cell holds line breaks. */
public final class CsvRows implements RowCursor {

    public static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    /** Characters before which an apostrophe is a mark and no part of the text. */
    private static final String MARKED = "=+-@\t\r0123456789";

    private final Reader reader;
    private final Iterator<CSVRecord> records;
    private final FileLimits limits;
    private final boolean endsAbruptly;
    private int row;
    private int filled;

    CsvRows(Path file, CsvEncoding encoding, FileLimits limits) throws IOException {
        this.reader = reader(file, encoding);
        this.records =
                CSVParser.builder().setReader(reader).setFormat(FORMAT).get().iterator();
        this.limits = limits;
        this.endsAbruptly = !endsWithLineBreak(file);
    }

    /** The text of the file without its mark; what cannot be decoded becomes U+FFFD. */
    public static Reader reader(Path file, CsvEncoding encoding) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.markLength());
        return new InputStreamReader(in, encoding.decoder());
    }

    @Override
    public FileRow next() throws IOException, UnreadableFileException {
        try {
            while (records.hasNext()) {
                row++;
                FileRow next = row(records.next());
                if (!next.isBlank()) {
                    return counted(next);
                }
            }
            return null;
        } catch (UncheckedIOException e) {
            throw UnreadableFileException.atRow(row + 1, FileFault.F_FILE_QUOTES);
        }
    }

    @Override
    public boolean isDelimited() {
        return true;
    }

    @Override
    public boolean endsAbruptly() {
        return endsAbruptly;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private FileRow row(CSVRecord record) throws UnreadableFileException {
        List<FileCell> cells = new ArrayList<>(record.size());
        for (String text : record) {
            if (text.length() > FileLimits.CELL_LENGTH) {
                throw UnreadableFileException.atRow(row, FileFault.F_FILE_CELL, FileLimits.CELL_LENGTH);
            }
            cells.add(cell(text));
        }
        return new FileRow(row, cells);
    }

    /** A leading apostrophe only says "this is text"; without it an equals sign begins a formula. */
    private static FileCell cell(String text) {
        if (text.startsWith("=")) {
            return new FileCell(FileCell.Kind.FORMULA, text);
        }
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && MARKED.indexOf(text.charAt(1)) >= 0;
        return new FileCell(FileCell.Kind.TEXT, marked ? text.substring(1) : text);
    }

    private FileRow counted(FileRow next) throws UnreadableFileException {
        if (++filled > limits.rows()) {
            throw new UnreadableFileException(FileFault.F_FILE_ROWS, limits.rows());
        }
        return next;
    }

    private static boolean endsWithLineBreak(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(bytes.length() - 1);
            int last = bytes.read();
            return last == '\n' || last == '\r';
        }
    }
}
