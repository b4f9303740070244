package org.residentpension.it.scenario.stage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Makes every case begin with nothing; as the owner of the schema, for the ledgers let nobody else take anything away. */
@ApplicationScoped
public class EmptyDatabase {

    /** What migrations brought and no case changes. */
    private static final Set<String> KEPT = Set.of("rp_schema_history", "rp_role_post");

    @Resource(lookup = "jdbc/resident-pension-owner")
    private DataSource owner;

    private Set<String> tables = Set.of();
    private Set<String> ledgers = Set.of();

    void make() {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            learn(statement);
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            for (String table : filled(statement)) {
                // truncating takes its time, so only where triggers guard every row
                statement.execute((ledgers.contains(table) ? "TRUNCATE TABLE " : "DELETE FROM ") + table);
            }
            statement.execute("SET FOREIGN_KEY_CHECKS = 1");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void learn(Statement statement) throws SQLException {
        if (tables.isEmpty()) {
            tables = column(
                    statement,
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                            + " AND table_type = 'BASE TABLE' AND table_name LIKE 'rp\\_%'");
            tables.removeAll(KEPT);
            ledgers = column(
                    statement,
                    "SELECT event_object_table FROM information_schema.triggers WHERE trigger_schema = DATABASE()"
                            + " AND event_manipulation = 'DELETE'");
        }
    }

    private Set<String> filled(Statement statement) throws SQLException {
        return column(
                statement,
                tables.stream()
                        .map(table -> "SELECT '" + table + "' FROM DUAL WHERE EXISTS (SELECT 1 FROM " + table + ")")
                        .collect(Collectors.joining(" UNION ALL ")));
    }

    private static Set<String> column(Statement statement, String query) throws SQLException {
        Set<String> values = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
