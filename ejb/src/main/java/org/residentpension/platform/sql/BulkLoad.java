package org.residentpension.platform.sql;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.residentpension.platform.StorageFailure;

/**
 * Rows into one table by streamed {@code LOAD DATA LOCAL}, a chunk at a time. The server is lenient in that statement
 * (it skips a doubled key and cuts a long text with a warning), so a warning or a missing row is an error here.
 */
public final class BulkLoad implements AutoCloseable {

    private static final int CHUNK_CHARACTERS = 1 << 20;

    private final DataSource dataSource;
    private final String sql;
    private final StringBuilder chunk = new StringBuilder(CHUNK_CHARACTERS + 4096);
    private int chunkRows;
    private long rows;

    BulkLoad(DataSource dataSource, String table, List<String> columns) {
        this.dataSource = dataSource;
        String fields = columns.stream()
                .map(column -> column.startsWith("#") ? "@" + column.substring(1) : column)
                .collect(Collectors.joining(", "));
        String bytes = columns.stream()
                .filter(column -> column.startsWith("#"))
                .map(column -> column.substring(1))
                .map(column -> column + " = UNHEX(@" + column + ")")
                .collect(Collectors.joining(", "));
        this.sql = "LOAD DATA LOCAL INFILE 'rows' INTO TABLE " + table
                + " CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' ("
                + fields + ")" + (bytes.isEmpty() ? "" : " SET " + bytes);
    }

    /** One row in the order of the columns. */
    public void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                chunk.append('\t');
            }
            append(values[i]);
        }
        chunk.append('\n');
        chunkRows++;
        if (chunk.length() >= CHUNK_CHARACTERS) {
            send();
        }
    }

    public long rows() {
        return rows + chunkRows;
    }

    /** What was given so far can be queried afterwards. */
    public void flush() {
        send();
    }

    @Override
    public void close() {
        send();
    }

    private void append(Object value) {
        if (value == null) {
            chunk.append("\\N");
        } else if (value instanceof byte[] bytes) {
            chunk.append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof Boolean flag) {
            chunk.append(flag ? '1' : '0');
        } else if (value instanceof String text) {
            escape(text);
        } else {
            chunk.append(value);
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> chunk.append("\\\\");
                case '\t' -> chunk.append("\\t");
                case '\n' -> chunk.append("\\n");
                case '\r' -> chunk.append("\\r");
                case 0 -> chunk.append("\\0");
                default -> chunk.append(c);
            }
        }
    }

    private void send() {
        if (chunkRows == 0) {
            return;
        }
        byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
        // one handle at a time: the server gives a second one of the same transaction another connection
        try (Connection connection = dataSource.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            org.mariadb.jdbc.Statement mariadb = statement.unwrap(org.mariadb.jdbc.Statement.class);
            mariadb.setLocalInfileInputStream(new ByteArrayInputStream(bytes));
            int loaded = mariadb.executeUpdate(sql);
            if (loaded != chunkRows || mariadb.getWarnings() != null) {
                throw new SQLException(
                        "bulk load took " + loaded + " of " + chunkRows + " rows", mariadb.getWarnings());
            }
        } catch (SQLException broken) {
            throw new StorageFailure(broken);
        }
        rows += chunkRows;
        chunkRows = 0;
        chunk.setLength(0);
    }
}
