package org.residentpension.platform.sql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Rows that wait outside of the database, many of them in a temporary file, until it is certain that they may enter their
 * table: then they go in as one statement, written once. Closed without {@link #load} they never were.
 */
public final class HeldLoad implements AutoCloseable {

    private final BulkStatement statement;
    private final BulkRows chunk = new BulkRows();
    private Path file;
    private long rows;

    HeldLoad(BulkStatement statement) {
        this.statement = statement;
    }

    /** One row in the order of the columns. */
    public void row(Object... values) {
        chunk.add(values);
        rows++;
        if (chunk.isFull()) {
            setAside();
        }
    }

    public long rows() {
        return rows;
    }

    /** Once. {@code set}: what all rows share, as {@code column = expression}, with {@code ?} for the arguments. */
    public void load(List<String> set, Object... arguments) {
        if (rows == 0) {
            return;
        }
        ByteArrayInputStream rest = new ByteArrayInputStream(chunk.take());
        try (InputStream all = file == null ? rest : new SequenceInputStream(Files.newInputStream(file), rest)) {
            statement.load(all, rows, set, arguments);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void setAside() {
        try {
            if (file == null) {
                file = Files.createTempFile("rp-rows-", ".part");
            }
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
                out.write(chunk.take());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
