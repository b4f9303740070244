package org.residentpension.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Store;

/** A look into the database of a county. */
final class Rows {

    private Rows() {}

    static long count(County county, String sql) throws SQLException {
        try (Connection connection = Store.of(county.home().site()).application();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static String text(County county, String sql) throws SQLException {
        try (Connection connection = Store.of(county.home().site()).application();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    static void asOwner(County county, String sql) throws SQLException {
        try (Connection connection = Store.of(county.home().site()).owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
