package org.residentpension.platform.sql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Rows that wait outside of the database, many of them in a temporary file, until it is certain that they may enter their
 * table: then they go in as one statement, written once. Closed without {@link #load} they never were.
 */
public final class HeldLoad implements AutoCloseable {

    private final BulkStatement statement;
    private final BulkRows chunk = new BulkRows();
    private FileChannel file;
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
        try {
            InputStream all = file == null ? rest : new SequenceInputStream(fromTheStart(), rest);
            statement.load(all, rows, set, arguments);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private InputStream fromTheStart() throws IOException {
        return Channels.newInputStream(file.position(0));
    }

    private void setAside() {
        try {
            if (file == null) {
                // without a name once it is open, so that a server that is killed leaves nothing of it
                file = FileChannel.open(
                        Files.createTempFile("rp-rows-", ".part"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            ByteBuffer rows = ByteBuffer.wrap(chunk.take());
            while (rows.hasRemaining()) {
                file.write(rows);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
