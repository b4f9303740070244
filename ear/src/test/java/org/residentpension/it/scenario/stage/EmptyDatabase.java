package org.residentpension.it.scenario.stage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Makes every case begin with nothing; as the owner of the schema, for the ledgers let nobody else take anything away. */
@ApplicationScoped
public class EmptyDatabase {

    /** What migrations brought and no case changes. */
    private static final Set<String> KEPT = Set.of("rp_schema_history", "rp_role_post");

    @Resource(lookup = "jdbc/resident-pension-owner")
    private DataSource owner;

    void make() {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (String table : tables(statement)) {
                if (holdsRows(statement, table)) {
                    statement.execute("TRUNCATE TABLE " + table);
                }
            }
            statement.execute("SET FOREIGN_KEY_CHECKS = 1");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name LIKE 'rp\\_%'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.removeAll(KEPT);
        return tables;
    }

    private static boolean holdsRows(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            return row.next();
        }
    }
}
