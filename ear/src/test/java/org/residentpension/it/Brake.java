package org.residentpension.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.residentpension.launcher.Store;

/**
 * While it is open no payment file, or no run, comes to its end, on however fast a machine: what it needs last is locked. Sees what a file has written so far although nothing of it counts yet.
 */
final class Brake implements AutoCloseable {

    private final Connection connection;

    private Brake(Connection connection) {
        this.connection = connection;
    }

    /** @param day on which money of the file was paid, and some before it */
    static Brake on(Store store, String day) {
        return on(store, "SELECT COUNT(*) FROM rp_progress_day WHERE occurred_on = ? FOR UPDATE", day);
    }

    /** Nothing about that person can be written down; with the last of a run her run comes no further. */
    static Brake onPerson(Store store, long id) {
        return on(store, "SELECT COUNT(*) FROM rp_person WHERE id = ? FOR UPDATE", id);
    }

    /** Nothing can be booked into the fund of that collective. */
    static Brake onFund(Store store, long collective) {
        return on(store, "SELECT COUNT(*) FROM rp_collective WHERE id = ? FOR UPDATE", collective);
    }

    private static Brake on(Store store, String lock, Object argument) {
        try {
            Connection connection = store.owner();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            connection.setAutoCommit(false);
            Brake brake = new Brake(connection);
            if (brake.count(lock, argument) == 0) {
                throw new AssertionError("nothing to lock: " + argument);
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
