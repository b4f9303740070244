package org.residentpension.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Reads the audit trail; nothing here can change it. */
@ApplicationScoped
class AuditRepository {

    /** Counting further would read years of lines for a figure that nobody needs. */
    static final int COUNTED = 10_000;

    private static final String FROM = " FROM rp_audit a LEFT JOIN rp_staff s ON s.id = a.staff_id";

    private static final String LINES =
            "SELECT a.id, a.at, a.user_name, s.name, a.event, a.outcome = 'REFUSED', a.code,"
                    + " a.subject, a.division_code, a.before_state, a.after_state, a.remote_address" + FROM;

    /** As they were written; the indexes of days, events and outcomes end in this order, so that a page reads no more than itself. */
    private static final String LATEST = " ORDER BY a.at DESC, a.id DESC LIMIT ?";

    @Inject
    private Database database;

    List<AuditEntry> page(AuditFilter filter, ScopeReach reach, DivisionCode own, int first, int size) {
        Where where = where(filter, reach, own);
        return database.list(
                LINES + where.sql() + LATEST + " OFFSET ?", AuditRepository::read, where.arguments(size, first));
    }

    /** The latest lines about any of these objects. */
    List<AuditEntry> about(Collection<String> subjects, ScopeReach reach, DivisionCode own, int size) {
        Where where = Where.within(place(own), reach)
                .and(
                        "a.subject IN (" + String.join(", ", Collections.nCopies(subjects.size(), "?")) + ")",
                        subjects.toArray());
        return database.list(LINES + where.sql() + LATEST, AuditRepository::read, where.arguments(size));
    }

    /** No more than {@link #COUNTED} and one. */
    long count(AuditFilter filter, ScopeReach reach, DivisionCode own) {
        Where where = where(filter, reach, own);
        return database.count(
                "SELECT COUNT(*) FROM (SELECT 1" + FROM + where.sql() + " LIMIT ?) counted",
                where.arguments(COUNTED + 1));
    }

    private static Where where(AuditFilter filter, ScopeReach reach, DivisionCode own) {
        Where where = Where.within(place(own), reach)
                .andIfGiven("a.event = ?", filter.event())
                .andIfGiven("a.outcome = ?", outcome(filter.refused()))
                .andIfGiven(
                        "a.at >= ?",
                        filter.from() == null ? null : filter.from().atStartOfDay())
                .andIfGiven(
                        "a.at < ?",
                        filter.until() == null
                                ? null
                                : filter.until().plusDays(1).atStartOfDay());
        if (filter.user() != null) {
            where.and("(a.user_name LIKE CONCAT(?, '%') OR s.name LIKE CONCAT(?, '%'))", filter.user(), filter.user());
        }
        if (filter.subject() != null) {
            where.and("(a.subject = ? OR a.subject LIKE CONCAT(?, ':%'))", filter.subject(), filter.subject());
        }
        return where;
    }

    private static String outcome(Boolean refused) {
        return refused == null ? null : refused ? "REFUSED" : "DONE";
    }

    /** A line without a division belongs where its user does; a user whom nobody knows is everybody's concern. */
    private static String place(DivisionCode own) {
        return "COALESCE(a.division_code, (SELECT COALESCE(u.home_code, MIN(r.division_code)) FROM rp_user u"
                + " LEFT JOIN rp_user_role r ON r.user_id = u.id WHERE u.user_name = a.user_name GROUP BY u.id), '"
                + own.value() + "')";
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                row.getObject(2, LocalDateTime.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
