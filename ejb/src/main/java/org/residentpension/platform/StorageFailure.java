package org.residentpension.platform;

import java.sql.SQLException;

/** The database did not do what it was told: a bug or an outage, never something the user can correct. */
public class StorageFailure extends IllegalStateException {

    public StorageFailure(SQLException cause) {
        super(cause);
    }
}
