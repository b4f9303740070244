package org.residentpension.villagesubsidy.province;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.people.VillagePeople;
import org.residentpension.villagesubsidy.province.ProvinceComparison.Compared;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.province.Booked;
import org.residentpension.villagesubsidy.rules.province.Held;
import org.residentpension.villagesubsidy.rules.province.Told;

/** Both sides of one village: the rows of its file, and what we know of the same persons by now. It moves facts, {@code ProvinceRule} judges them. */
@ApplicationScoped
class ComparedRepository {

    /** The relation that counts, as the extract chooses it. */
    private static final String RELATION = " LEFT JOIN rp_enrollment e ON e.id = (SELECT MAX(x.id) FROM rp_enrollment x"
            + " WHERE x.person_id = p.id AND x.state IN " + VillagePeople.RELATIONS + ")";

    @Inject
    private Database database;

    /** Each row of the file beside what we know of the same person and year by now. */
    List<Compared> compared(Statement statement, VillagePeople people) {
        return database.list(
                "SELECT w.row_no, w.id_hash, w.id_sealed, w.name, p.id, w.own, w.sponsored, w.collective, w.donation,"
                        + " w.first_paid, w.last_paid, w.lump_sum, w.claimed_on, w.state, w.ended, "
                        + held(statement.year())
                        + " FROM rp_province_row w LEFT JOIN rp_person p ON p.id_hash = w.id_hash" + RELATION
                        + " LEFT JOIN (" + people.ids() + ") c ON c.person_id = p.id"
                        + " WHERE w.statement_id = ? ORDER BY w.row_no",
                row -> new Compared(
                        row.getInt(1),
                        row.getBytes(2),
                        row.getBytes(3),
                        row.getString(4),
                        row.getObject(5, Long.class),
                        told(row),
                        row.getObject(5) == null ? null : held(row, 16)),
                statement.id());
    }

    /** Ours of the village whose relation goes on, and whom the file does not name. */
    List<Compared> missing(Statement statement, VillagePeople people) {
        return database.list(
                "SELECT p.id_hash, p.id_sealed, p.name, p.id, e.state FROM (" + people.ids()
                        + ") c JOIN rp_person p ON p.id = c.person_id" + RELATION
                        + " LEFT JOIN rp_province_row w ON w.statement_id = ? AND w.id_hash = p.id_hash"
                        + " WHERE w.row_no IS NULL AND e.state <> 'TERMINATED' AND p.died_on IS NULL ORDER BY p.id",
                row -> new Compared(
                        null,
                        row.getBytes(1),
                        row.getBytes(2),
                        row.getString(3),
                        row.getLong(4),
                        null,
                        standing(Relation.State.valueOf(row.getString(5)))),
                statement.id());
    }

    private static Held standing(Relation.State state) {
        Money none = Money.ZERO;
        return new Held(
                true,
                true,
                true,
                none,
                none,
                none,
                none,
                Booked.NOTHING,
                Booked.NOTHING,
                null,
                false,
                null,
                state,
                false);
    }

    /** In the order in which {@link #held(ResultSet, int)} reads them. */
    private static String held(int year) {
        String records = "FROM rp_contribution_record r WHERE r.person_id = p.id AND r.contribution_year = " + year;
        String live =
                " AND r.reversal_of IS NULL AND NOT EXISTS (SELECT 1 FROM rp_contribution_record b WHERE b.reversal_of = r.id)";
        return String.join(
                ", ",
                "p.name_key = w.name_key",
                "c.person_id IS NOT NULL",
                "EXISTS (SELECT 1 FROM rp_account k WHERE k.person_id = p.id) AND e.id IS NOT NULL",
                "(SELECT COALESCE(SUM(r.amount), 0) " + records + " AND r.item = 'INDIVIDUAL')",
                "(SELECT COALESCE(SUM(r.amount), 0) " + records
                        + " AND r.item = 'INDIVIDUAL' AND (r.origin = 'PROVINCE' OR r.amount < 0))",
                "(SELECT COALESCE(SUM(r.amount), 0) " + records + " AND r.item = 'SPONSORED')",
                "(SELECT COALESCE(SUM(r.amount), 0) " + records
                        + " AND r.item = 'SPONSORED' AND (r.origin = 'PROVINCE' OR r.amount < 0))",
                entries(year, "COLLECTIVE", true),
                entries(year, "COLLECTIVE", false),
                "EXISTS (SELECT 1 FROM rp_subsidy_line l JOIN rp_subsidy_run u ON u.id = l.run_id WHERE l.person_id = p.id"
                        + " AND u.subsidy_year = " + year + " AND l.state IN ('NOTICED', 'PAID'))",
                entries(year, "DONATION", true),
                entries(year, "DONATION", false),
                "EXISTS (SELECT 1 FROM rp_donation_share h JOIN rp_donation o ON o.id = h.donation_id WHERE h.person_id = p.id"
                        + " AND o.contribution_year = " + year + " AND o.state = 'NOTICE_ISSUED')",
                "(SELECT MAX(DATE(r.paid_at)) " + records + " AND r.item = 'INDIVIDUAL'" + live + ")",
                "EXISTS (SELECT 1 FROM rp_contribution_record r WHERE r.person_id = p.id AND r.kind = 'LUMP_SUM_BACK_PAYMENT'"
                        + " AND YEAR(r.paid_at) = " + year + live + ")",
                "COALESCE(e.claimed_on, p.drawing_since)",
                "COALESCE(e.state, 'NOT_ENROLLED')",
                "p.died_on IS NOT NULL OR COALESCE(e.state = 'TERMINATED', FALSE)");
    }

    /** What went into her account for the year, or what left it, both above zero. */
    private static String entries(int year, String source, boolean in) {
        return "(SELECT COALESCE(SUM(ABS(a.amount)), 0) FROM rp_account_entry a WHERE a.person_id = p.id"
                + " AND a.contribution_year = " + year + " AND a.source = '" + source + "' AND a.amount "
                + (in ? ">" : "<") + " 0)";
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                money(row, 6),
                money(row, 7),
                money(row, 8),
                money(row, 9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getObject(12) == null ? null : row.getBoolean(12),
                row.getObject(13, LocalDate.class),
                row.getString(14) == null ? null : Relation.State.valueOf(row.getString(14)),
                row.getBoolean(15));
    }

    private static Held held(ResultSet row, int at) throws SQLException {
        return new Held(
                row.getBoolean(at),
                row.getBoolean(at + 1),
                row.getBoolean(at + 2),
                money(row, at + 3),
                money(row, at + 4),
                money(row, at + 5),
                money(row, at + 6),
                new Booked(money(row, at + 7), money(row, at + 8), row.getBoolean(at + 9)),
                new Booked(money(row, at + 10), money(row, at + 11), row.getBoolean(at + 12)),
                row.getObject(at + 13, LocalDate.class),
                row.getBoolean(at + 14),
                row.getObject(at + 15, LocalDate.class),
                Relation.State.valueOf(row.getString(at + 16)),
                row.getBoolean(at + 17));
    }

    private static Money money(ResultSet row, int at) throws SQLException {
        return row.getBigDecimal(at) == null ? null : new Money(row.getBigDecimal(at));
    }
}
