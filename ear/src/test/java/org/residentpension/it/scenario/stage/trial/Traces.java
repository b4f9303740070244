package org.residentpension.it.scenario.stage.trial;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.residentpension.platform.sql.Database;

/** What stands in the database: the sum over every row of every table of ours but the audit trail, and what that says. */
@ApplicationScoped
class Traces {

    @Inject
    private Database database;

    @Resource(lookup = "jdbc/resident-pension-owner")
    private DataSource owner;

    private String tables;

    /** By table; as the owner, for the application's user may not look at every table in this way. */
    TreeMap<String, String> rows() {
        TreeMap<String, String> sums = new TreeMap<>();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("CHECKSUM TABLE " + tables())) {
            while (row.next()) {
                sums.put(row.getString(1), row.getString(2));
            }
            return sums;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String tables() {
        if (tables == null) {
            tables = String.join(
                    ", ",
                    database.list(
                            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                                    + " AND table_type = 'BASE TABLE' AND table_name LIKE 'rp\\_%' AND table_name <> 'rp_audit'",
                            row -> row.getString(1)));
        }
        return tables;
    }

    long lastLine() {
        return database.count("SELECT COALESCE(MAX(id), 0) FROM rp_audit");
    }

    /** Each as {@code event outcome code}. */
    List<String> linesAfter(long id) {
        return database.list(
                "SELECT event, outcome, code FROM rp_audit WHERE id > ? ORDER BY id",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3),
                id);
    }
}
