package org.residentpension.platform.sql;

import java.io.ByteArrayInputStream;
import java.util.List;

/** Rows into one table, sent in bulk a chunk at a time while they come. */
public final class BulkLoad implements AutoCloseable {

    private final BulkStatement statement;
    private final BulkRows chunk = new BulkRows();
    private long sent;

    BulkLoad(BulkStatement statement) {
        this.statement = statement;
    }

    /** One row in the order of the columns. */
    public void row(Object... values) {
        chunk.add(values);
        if (chunk.isFull()) {
            flush();
        }
    }

    public long rows() {
        return sent + chunk.rows();
    }

    /** What was given so far can be queried afterwards. */
    public void flush() {
        int rows = chunk.rows();
        if (rows > 0) {
            statement.load(new ByteArrayInputStream(chunk.take()), rows, List.of());
            sent += rows;
        }
    }

    @Override
    public void close() {
        flush();
    }
}
