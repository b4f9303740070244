package org.residentpension.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.residentpension.launcher.Store;

/**
 * While it is open no payment file comes to its end, on however fast a machine: the figures of a day, which a file writes
 * last, are locked. Sees what a file has written so far although nothing of it counts yet.
 */
final class Brake implements AutoCloseable {

    private final Connection connection;

    private Brake(Connection connection) {
        this.connection = connection;
    }

    /** @param day on which money of the file was paid, and some before it */
    static Brake on(Store store, String day) {
        try {
            Connection connection = store.owner();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            connection.setAutoCommit(false);
            Brake brake = new Brake(connection);
            if (brake.count("SELECT COUNT(*) FROM rp_progress_day WHERE occurred_on = ? FOR UPDATE", day) == 0) {
                throw new AssertionError("no figures of " + day + " to lock");
            }
            return brake;
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Counts what others have written, although it may never count. */
    long count(String sql, Object argument) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, argument);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The lock goes with the connection, also when the database is gone. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // then so is the lock
        }
    }
}
