package org.residentpension.platform.sql;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.residentpension.platform.StorageFailure;

/**
 * {@code LOAD DATA LOCAL} into one table. The server is lenient in that statement (it skips a doubled key and cuts a long
 * text with a warning), so a warning or a missing row is an error here. The bytes are what the tables keep (UTF-8), so the server
 * is told not to look for signs in them; that a column takes only well-formed text it sees to all the same.
 */
final class BulkStatement {

    private final DataSource dataSource;
    private final String sql;
    private final List<String> bytes;

    /** A column written {@code #name} takes bytes; one written {@code @name} is a value for {@code set}. */
    BulkStatement(DataSource dataSource, String table, List<String> columns) {
        this.dataSource = dataSource;
        this.bytes = columns.stream()
                .filter(column -> column.startsWith("#"))
                .map(column -> column.substring(1))
                .map(column -> column + " = UNHEX(@" + column + ")")
                .toList();
        this.sql = "LOAD DATA LOCAL INFILE 'rows' INTO TABLE " + table
                + " CHARACTER SET binary FIELDS TERMINATED BY '\\t' ESCAPED BY '\\\\' LINES TERMINATED BY '\\n' ("
                + columns.stream().map(column -> column.replace('#', '@')).collect(Collectors.joining(", ")) + ")";
    }

    /** {@code set}: further columns as {@code column = expression}, with {@code ?} for the arguments. */
    void load(InputStream rows, long count, List<String> set, Object... arguments) {
        String assignments = Stream.concat(bytes.stream(), set.stream()).collect(Collectors.joining(", "));
        // one handle at a time: the server gives a second one of the same transaction another connection
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(assignments.isEmpty() ? sql : sql + " SET " + assignments)) {
            Database.bind(statement, arguments);
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(rows);
            int loaded = statement.executeUpdate();
            if (loaded != count || statement.getWarnings() != null) {
                throw new SQLException("bulk load took " + loaded + " of " + count + " rows", statement.getWarnings());
            }
        } catch (SQLException broken) {
            throw new StorageFailure(broken);
        }
    }
}
