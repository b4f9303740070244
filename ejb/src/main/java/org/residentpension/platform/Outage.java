package org.residentpension.platform;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;

/** The database is out of reach or cannot answer for the moment; as opposed to a statement that it will never accept. */
public final class Outage {

    /** Of SQLSTATE: the connection. */
    private static final String CONNECTION = "08";

    /** Of SQLSTATE: one of our own triggers refuses the statement, and always will. */
    private static final String SIGNALLED = "45";

    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT = 1205;
    private static final int RECORD_CHANGED = 1020;
    private static final int DUPLICATE_KEY = 1062;

    private Outage() {}

    public static boolean isBehind(Throwable broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof SQLException failed && isOne(failed)) {
                return true;
            }
        }
        return false;
    }

    /** Somebody else holds what the statement needs: a deadlock, which the database ended, or a wait that was too long. */
    public static boolean isLock(Throwable broken) {
        return has(broken, DEADLOCK, LOCK_WAIT) || isStale(broken);
    }

    /**
     * Somebody else was at the same rows in the same moment, and the database has undone the whole transaction: a deadlock, or a key
     * that she took between our look and our entry. Not a wait that was too long: who has waited so long already does not begin anew.
     */
    public static boolean isThrownBack(Throwable broken) {
        return has(broken, DEADLOCK, RECORD_CHANGED, DUPLICATE_KEY);
    }

    private static boolean isStale(Throwable broken) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Throwable broken, Integer... codes) {
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof SQLException failed && List.of(codes).contains(failed.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(SQLException failed) {
        if (failed.getSQLState() != null && failed.getSQLState().startsWith(SIGNALLED)) {
            return false; // the driver calls it a lost connection
        }
        return failed instanceof SQLTransientException
                || failed instanceof SQLRecoverableException
                || failed instanceof SQLNonTransientConnectionException
                || failed.getSQLState() == null // the server's pool has no connection to give
                || failed.getSQLState().startsWith(CONNECTION);
    }
}
