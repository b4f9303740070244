package org.residentpension.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The append-only record of who did what (R-SEC-6). Sentences and states only, never an identity number. */
@Stateless
public class AuditTrail {

    private static final String INSERT = "INSERT INTO rp_audit (at, user_name, staff_id, event, outcome, code, subject,"
            + " division_code, before_state, after_state, remote_address) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "jdbc/resident-pension")
    private DataSource dataSource;

    @Inject
    private BusinessClock clock;

    /** Inside the use case's own transaction: what rolls back leaves no line. */
    public void done(AuditLine line) {
        write(line, "DONE");
    }

    /** In a transaction of its own: the refusal stays on record although the use case rolls back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(AuditLine line) {
        write(line, "REFUSED");
    }

    private void write(AuditLine line, String outcome) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, clock.now());
            insert.setString(2, line.userName());
            insert.setObject(3, line.staffId());
            insert.setString(4, line.event());
            insert.setString(5, outcome);
            insert.setString(6, line.code());
            insert.setString(7, line.subject());
            insert.setString(8, line.division());
            insert.setString(9, line.before());
            insert.setString(10, line.after());
            insert.setString(11, line.remoteAddress());
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new StorageFailure(broken);
        }
    }
}
