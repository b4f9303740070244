package org.residentpension.it.scenario.stage.run;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Breaks a posting off from outside, by a trigger of the database that allows only so many entries more. */
@ApplicationScoped
public class PostingBreakage {

    @Resource(lookup = "jdbc/resident-pension-owner")
    private DataSource owner;

    void after(int entries) {
        run("CREATE OR REPLACE TRIGGER rp_scenario_breakage AFTER INSERT ON rp_account_entry FOR EACH ROW"
                + " IF NEW.source = 'COLLECTIVE' AND (SELECT COUNT(*) FROM rp_account_entry e WHERE e.source = 'COLLECTIVE') > "
                + entries + " THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'broken off'; END IF");
    }

    void remove() {
        run("DROP TRIGGER IF EXISTS rp_scenario_breakage");
    }

    private void run(String sql) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
