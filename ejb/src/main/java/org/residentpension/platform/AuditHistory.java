package org.residentpension.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.residentpension.platform.sql.Database;

/** Reads what is on record about certain objects, latest first. Who may read it is the business of the caller. */
@ApplicationScoped
public class AuditHistory {

    private static final int LINES = 100;

    @Inject
    private Database database;

    /** A line of the trail with the name of whoever it is about; null where nobody acted or nothing was. */
    public record Line(
            LocalDateTime at,
            String userName,
            String staffName,
            String event,
            boolean refused,
            String code,
            String subject,
            String before,
            String after) {}

    /** @param subjects as {@code table:id}; not empty */
    public List<Line> about(Collection<String> subjects) {
        String marks = String.join(", ", Collections.nCopies(subjects.size(), "?"));
        return database.list(
                "SELECT a.at, a.user_name, s.name, a.event, a.outcome = 'REFUSED', a.code, a.subject, a.before_state,"
                        + " a.after_state FROM rp_audit a LEFT JOIN rp_staff s ON s.id = a.staff_id WHERE a.subject IN ("
                        + marks + ") ORDER BY a.id DESC LIMIT " + LINES,
                AuditHistory::read,
                subjects.toArray());
    }

    private static Line read(ResultSet row) throws SQLException {
        return new Line(
                row.getObject(1, LocalDateTime.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
