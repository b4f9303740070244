package org.residentpension.villagesubsidy.merit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;

/** Incentives and points; nothing here could change one. */
@ApplicationScoped
class MeritRepository {

    private static final String MERITS =
            "SELECT m.id, m.collective_id, m.merit_year, m.kind, m.amount, m.points, m.given_on, m.reason, m.reversal_of,"
                    + " r.id IS NOT NULL, s.name, m.recorded_at FROM rp_merit m JOIN rp_staff s ON s.id = m.recorded_by"
                    + " LEFT JOIN rp_merit r ON r.reversal_of = m.id";

    @Inject
    private Database database;

    long add(long collectiveId, MeritForm form, Long reversalOf, Act act) {
        return database.insert(
                "INSERT INTO rp_merit (collective_id, division_code, merit_year, kind, amount, points, given_on, reason,"
                        + " reversal_of, recorded_by, recorded_at)"
                        + " SELECT c.id, c.division_code, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM rp_collective c WHERE c.id = ?",
                form.year(),
                form.kind(),
                form.amount() == null ? null : form.amount().amount(),
                form.points(),
                form.on(),
                form.reason().strip(),
                reversalOf,
                act.staffId(),
                act.at(),
                collectiveId);
    }

    /** Whoever takes back a record waits for the one who is doing so. */
    void lock(long collectiveId) {
        database.count("SELECT COUNT(*) FROM rp_collective WHERE id = ? FOR UPDATE", collectiveId);
    }

    /** The newest first. */
    List<Merit> of(long collectiveId) {
        return database.list(
                MERITS + " WHERE m.collective_id = ? ORDER BY m.id DESC", MeritRepository::read, collectiveId);
    }

    Optional<Merit> byId(long id) {
        return database.first(MERITS + " WHERE m.id = ?", MeritRepository::read, id);
    }

    private static Merit read(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal(5);
        return new Merit(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                MeritKind.valueOf(row.getString(4)),
                amount == null ? null : new Money(amount),
                row.getBigDecimal(6),
                row.getObject(7, LocalDate.class),
                row.getString(8),
                row.getObject(9, Long.class),
                row.getBoolean(10),
                row.getString(11),
                row.getObject(12, LocalDateTime.class));
    }
}
