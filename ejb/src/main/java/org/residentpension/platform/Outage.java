package org.residentpension.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;

/** The database is out of reach or cannot answer for the moment; as opposed to a statement that it will never accept. */
final class Outage {

    /** Of SQLSTATE: the connection. */
    private static final String CONNECTION = "08";

    private Outage() {}

    static boolean isBehind(Throwable broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof SQLException failed && isOne(failed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(SQLException failed) {
        return failed instanceof SQLTransientException
                || failed instanceof SQLRecoverableException
                || failed instanceof SQLNonTransientConnectionException
                || failed.getSQLState() == null // the server's pool has no connection to give
                || failed.getSQLState().startsWith(CONNECTION);
    }
}
