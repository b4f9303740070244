package org.residentpension.platform.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.residentpension.platform.StorageFailure;

/** Statements with bound parameters in the transaction of the caller; large sets are read in chunks by key. */
@ApplicationScoped
public class Database {

    @Resource(lookup = "jdbc/resident-pension")
    private DataSource dataSource;

    protected Database() {}

    public Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Turns the row the cursor stands on into an object. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @return the number of rows changed */
    public int update(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new StorageFailure(broken);
        }
    }

    /** @return the key that the database gave to the new row */
    public long insert(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, arguments);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException broken) {
            throw new StorageFailure(broken);
        }
    }

    public <T> List<T> list(String sql, Reader<T> reader, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(reader.read(rows));
                }
                return list;
            }
        } catch (SQLException broken) {
            throw new StorageFailure(broken);
        }
    }

    /** Empty as well for a row of which the reader makes nothing. */
    public <T> Optional<T> first(String sql, Reader<T> reader, Object... arguments) {
        List<T> rows = list(sql, reader, arguments);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    public long count(String sql, Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** One statement for many sets of values; the driver sends them together. */
    public <T> void batch(String sql, List<T> items, Function<T, Object[]> arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T item : items) {
                bind(statement, arguments.apply(item));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException broken) {
            throw new StorageFailure(broken);
        }
    }

    /** Opens a bulk load into {@code table}; a column written {@code #name} takes bytes. */
    public BulkLoad load(String table, String... columns) {
        return new BulkLoad(new BulkStatement(dataSource, table, List.of(columns)));
    }

    /** As {@link #load}, but the rows wait until they are told to go; a column written {@code @name} is for an expression. */
    public HeldLoad hold(String table, String... columns) {
        return new HeldLoad(new BulkStatement(dataSource, table, List.of(columns)));
    }

    static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i] instanceof Enum<?> constant ? constant.name() : arguments[i];
            statement.setObject(i + 1, argument);
        }
    }
}
