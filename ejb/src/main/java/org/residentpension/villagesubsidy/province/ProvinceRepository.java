package org.residentpension.villagesubsidy.province;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;
import org.residentpension.villagesubsidy.people.VillagePeople;
import org.residentpension.villagesubsidy.province.ProvinceComparison.Compared;
import org.residentpension.villagesubsidy.province.ProvinceComparison.Found;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.province.Difference;
import org.residentpension.villagesubsidy.rules.province.DifferenceDecision;
import org.residentpension.villagesubsidy.rules.province.DifferenceKind;
import org.residentpension.villagesubsidy.rules.province.Held;
import org.residentpension.villagesubsidy.rules.province.Told;
import org.residentpension.villagesubsidy.run.line.RosterDigest;

/** What the files of the provincial system say, village by village, what differs, and what was decided about it. */
@ApplicationScoped
class ProvinceRepository {

    private static final String STAGED = ProvinceStaging.TABLE;
    private static final String TOLD =
            "own, sponsored, collective, donation, first_paid, last_paid, lump_sum, claimed_on, state, ended";

    private static final String STATEMENTS =
            "SELECT t.id, t.import_id, t.division_code, t.contribution_year, t.skipped, t.row_count, t.own_amount,"
                    + " t.sponsored_amount, t.collective_amount, t.donation_amount, t.taken_count, t.taken_amount, i.file_digest,"
                    + " i.uploaded_by, s.name, i.uploaded_at,"
                    + " (SELECT COUNT(*) FROM rp_province_difference d WHERE d.statement_id = t.id),"
                    + " (SELECT COUNT(*) FROM rp_province_difference d WHERE d.statement_id = t.id"
                    + "   AND (d.decision IS NULL OR d.decision = 'SEND_AGAIN'))"
                    + " FROM rp_province_statement t JOIN rp_sheet_import i ON i.id = t.import_id"
                    + " JOIN rp_staff s ON s.id = i.uploaded_by";

    private static final String DIFFERENCES =
            "SELECT d.id, COALESCE(d.row_no, 0), d.name, d.id_sealed, d.person_id, d.kind,"
                    + " d.ours, d.theirs, d.decision, d.reason, s.name, d.decided_at, d.version FROM rp_province_difference d"
                    + " LEFT JOIN rp_staff s ON s.id = d.decided_by";

    /** The relation that counts, as the extract chooses it. */
    private static final String RELATION = " LEFT JOIN rp_enrollment e ON e.id = (SELECT MAX(x.id) FROM rp_enrollment x"
            + " WHERE x.person_id = p.id AND x.state IN " + VillagePeople.RELATIONS + ")";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    List<Integer> rowsOfOnePerson(long importId) {
        return database.list(
                "SELECT s.row_no FROM " + STAGED + " s JOIN (SELECT id_hash FROM " + STAGED
                        + " WHERE import_id = ? GROUP BY id_hash HAVING COUNT(*) > 1) m ON m.id_hash = s.id_hash"
                        + " WHERE s.import_id = ? ORDER BY s.row_no",
                row -> row.getInt(1),
                importId,
                importId);
    }

    List<String> stagedVillages(long importId) {
        return database.list(
                "SELECT DISTINCT village FROM " + STAGED + " WHERE import_id = ? ORDER BY village",
                row -> row.getString(1),
                importId);
    }

    /** The rows of one village become what the file has said of it. @return its key */
    long add(SheetImport file, String village, boolean skipped) {
        long id = database.insert(
                "INSERT INTO rp_province_statement (import_id, division_code, contribution_year, skipped, row_count,"
                        + " own_amount, sponsored_amount, collective_amount, donation_amount) SELECT import_id, village, ?, ?,"
                        + " COUNT(*), SUM(own), COALESCE(SUM(sponsored), 0), COALESCE(SUM(collective), 0),"
                        + " COALESCE(SUM(donation), 0) FROM " + STAGED
                        + " WHERE import_id = ? AND village = ? GROUP BY import_id, village",
                file.year(),
                skipped,
                file.id(),
                village);
        database.update(
                "INSERT INTO rp_province_row (statement_id, row_no, id_hash, id_sealed, name, name_key, " + TOLD
                        + ") SELECT ?, row_no, id_hash, id_sealed, name, name_key, " + TOLD + " FROM " + STAGED
                        + " WHERE import_id = ? AND village = ?",
                id,
                file.id(),
                village);
        return id;
    }

    void took(long statement, int facts, Money amount) {
        database.update(
                "UPDATE rp_province_statement SET taken_count = ?, taken_amount = ? WHERE id = ?",
                facts,
                amount.amount(),
                statement);
    }

    /** 个人编号 of whom we know by number and name; the newest file is right. */
    void learnNumbers(long importId) {
        database.update(
                "INSERT INTO rp_province_number (person_id, person_no, import_id) SELECT p.id, s.person_no, s.import_id FROM "
                        + STAGED + " s JOIN rp_person p ON p.id_hash = s.id_hash AND p.name_key = s.name_key"
                        + " WHERE s.import_id = ? AND s.person_no IS NOT NULL AND s.person_no <> ''"
                        + " ON DUPLICATE KEY UPDATE rp_province_number.person_no = VALUES(person_no),"
                        + " rp_province_number.import_id = VALUES(import_id)",
                importId);
    }

    Optional<Statement> byId(long id) {
        return database.first(STATEMENTS + " WHERE t.id = ?", ProvinceRepository::statement, id);
    }

    Optional<Statement> newest(String village, int year) {
        return database.first(
                STATEMENTS + " WHERE t.division_code = ? AND t.contribution_year = ? ORDER BY t.id DESC LIMIT 1",
                ProvinceRepository::statement,
                village,
                year);
    }

    /** The newest of each village. */
    List<Statement> ofYear(int year, ScopeReach reach) {
        Where where = Where.within("t.division_code", reach)
                .and("t.contribution_year = ?", year)
                .and("t.id = (SELECT MAX(n.id) FROM rp_province_statement n WHERE n.division_code = t.division_code"
                        + " AND n.contribution_year = t.contribution_year)");
        return database.list(
                STATEMENTS + where.sql() + " ORDER BY t.division_code",
                ProvinceRepository::statement,
                where.arguments());
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getInt(4),
                row.getBoolean(5),
                row.getInt(6),
                new Money(row.getBigDecimal(7)),
                new Money(row.getBigDecimal(8)),
                new Money(row.getBigDecimal(9)),
                new Money(row.getBigDecimal(10)),
                row.getInt(11),
                new Money(row.getBigDecimal(12)),
                RosterDigest.shown(row.getBytes(13)),
                row.getLong(14),
                row.getString(15),
                row.getObject(16, LocalDateTime.class),
                row.getInt(17),
                row.getInt(18));
    }

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
                true, true, true, none, none, none, none, none, false, none, false, null, false, null, state, false);
    }

    /** In the order in which {@link #held(ResultSet, int)} reads them. */
    private static String held(int year) {
        String records = "FROM rp_contribution_record r WHERE r.person_id = p.id AND r.contribution_year = " + year;
        String live =
                " AND r.reversal_of IS NULL AND NOT EXISTS (SELECT 1 FROM rp_contribution_record b WHERE b.reversal_of = r.id)";
        String entries = "(SELECT COALESCE(SUM(a.amount), 0) FROM rp_account_entry a WHERE a.person_id = p.id"
                + " AND a.contribution_year = " + year + " AND a.source = ";
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
                entries + "'COLLECTIVE')",
                "EXISTS (SELECT 1 FROM rp_subsidy_line l JOIN rp_subsidy_run u ON u.id = l.run_id WHERE l.person_id = p.id"
                        + " AND u.subsidy_year = " + year + " AND l.state IN ('NOTICED', 'PAID')) OR "
                        + left(year, "COLLECTIVE"),
                entries + "'DONATION')",
                "EXISTS (SELECT 1 FROM rp_donation_share h JOIN rp_donation o ON o.id = h.donation_id WHERE h.person_id = p.id"
                        + " AND o.contribution_year = " + year + " AND o.state = 'NOTICE_ISSUED') OR "
                        + left(year, "DONATION"),
                "(SELECT MAX(DATE(r.paid_at)) " + records + " AND r.item = 'INDIVIDUAL'" + live + ")",
                "EXISTS (SELECT 1 FROM rp_contribution_record r WHERE r.person_id = p.id AND r.kind = 'LUMP_SUM_BACK_PAYMENT'"
                        + " AND YEAR(r.paid_at) = " + year + live + ")",
                "COALESCE(e.claimed_on, p.drawing_since)",
                "COALESCE(e.state, 'NOT_ENROLLED')",
                "p.died_on IS NOT NULL OR COALESCE(e.state = 'TERMINATED', FALSE)");
    }

    /** Money of the year has left her account again: what the province still tells of it is no news. */
    private static String left(int year, String source) {
        return "EXISTS (SELECT 1 FROM rp_account_entry z WHERE z.person_id = p.id AND z.contribution_year = " + year
                + " AND z.source = '" + source + "' AND z.amount < 0)";
    }

    /** Whoever decides about a file and whoever extracts from it wait for each other. */
    void lock(long id) {
        database.count("SELECT COUNT(*) FROM rp_province_statement WHERE id = ? FOR UPDATE", id);
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
                money(row, at + 7),
                row.getBoolean(at + 8),
                money(row, at + 9),
                row.getBoolean(at + 10),
                row.getObject(at + 11, LocalDate.class),
                row.getBoolean(at + 12),
                row.getObject(at + 13, LocalDate.class),
                Relation.State.valueOf(row.getString(at + 14)),
                row.getBoolean(at + 15));
    }

    private static Money money(ResultSet row, int at) throws SQLException {
        return row.getBigDecimal(at) == null ? null : new Money(row.getBigDecimal(at));
    }

    /** Who and what: the same in every comparison. */
    static String key(Found found) {
        return key(found.idHash(), found.difference().kind());
    }

    private static String key(byte[] idHash, DifferenceKind kind) {
        return HexFormat.of().formatHex(idHash) + kind;
    }

    /** What was settled, by key, with what both sides said then. */
    Map<String, Difference> settled(long statement) {
        Map<String, Difference> settled = new HashMap<>();
        database.list(
                "SELECT id_hash, kind, ours, theirs FROM rp_province_difference WHERE statement_id = ?"
                        + " AND decision IN ('KEEP_OURS', 'STAY_OUT')",
                row -> {
                    DifferenceKind kind = DifferenceKind.valueOf(row.getString(2));
                    return settled.put(
                            key(row.getBytes(1), kind), new Difference(kind, row.getString(3), row.getString(4)));
                },
                statement);
        return settled;
    }

    /** What was decided about a difference stays where both sides still say the same; the others stand as found now. */
    void replaceDifferences(long statement, List<Found> found) {
        Map<String, Found> now = new HashMap<>();
        found.forEach(each -> now.put(key(each), each));
        database.list(
                        "SELECT id, id_hash, kind, ours, theirs FROM rp_province_difference WHERE statement_id = ?",
                        row -> new Known(
                                row.getLong(1),
                                row.getBytes(2),
                                new Difference(
                                        DifferenceKind.valueOf(row.getString(3)), row.getString(4), row.getString(5))),
                        statement)
                .forEach(known -> {
                    Found same = now.get(key(known.idHash(), known.difference().kind()));
                    if (same != null && same.difference().equals(known.difference())) {
                        now.remove(key(same));
                    } else {
                        database.update("DELETE FROM rp_province_difference WHERE id = ?", known.id());
                    }
                });
        try (BulkLoad rows = database.load(
                "rp_province_difference",
                "statement_id",
                "row_no",
                "#id_hash",
                "#id_sealed",
                "name",
                "person_id",
                "kind",
                "ours",
                "theirs")) {
            found.stream()
                    .filter(each -> now.containsKey(key(each)))
                    .forEach(each -> rows.row(
                            statement,
                            each.row(),
                            each.idHash(),
                            each.idSealed(),
                            each.name(),
                            each.person(),
                            each.difference().kind(),
                            each.difference().ours(),
                            each.difference().theirs()));
        }
    }

    private record Known(long id, byte[] idHash, Difference difference) {}

    /** What was settled about the file before holds for this one where both say the same, so the same file twice asks nothing twice. */
    void carryOver(long statement) {
        database.update(
                "UPDATE rp_province_difference d JOIN rp_province_statement t ON t.id = d.statement_id"
                        + " JOIN rp_province_difference o ON o.statement_id = (SELECT MAX(b.id) FROM rp_province_statement b"
                        + "   WHERE b.division_code = t.division_code AND b.contribution_year = t.contribution_year"
                        + "   AND b.id < t.id AND NOT b.skipped)"
                        + " AND o.id_hash = d.id_hash AND o.kind = d.kind AND o.ours = d.ours AND o.theirs = d.theirs"
                        + " SET d.decision = o.decision, d.reason = o.reason, d.decided_by = o.decided_by,"
                        + " d.decided_at = o.decided_at WHERE d.statement_id = ? AND o.decision IN ('KEEP_OURS', 'STAY_OUT')",
                statement);
    }

    long count(long statement, boolean openOnly) {
        return database.count(
                "SELECT COUNT(*) FROM rp_province_difference d WHERE d.statement_id = ?" + open(openOnly), statement);
    }

    List<DifferenceRow> differences(long statement, boolean openOnly, int first, int size, boolean whole) {
        return database.list(
                DIFFERENCES + " WHERE d.statement_id = ?" + open(openOnly)
                        + " ORDER BY d.row_no IS NULL, d.row_no, d.id LIMIT ? OFFSET ?",
                row -> difference(row, whole),
                statement,
                size,
                first);
    }

    private static String open(boolean only) {
        return only ? " AND (d.decision IS NULL OR d.decision = 'SEND_AGAIN')" : "";
    }

    Optional<DifferenceRow> difference(long id) {
        return database.first(DIFFERENCES + " WHERE d.id = ?", row -> difference(row, false), id);
    }

    Optional<Long> statementOf(long difference) {
        return database.first(
                "SELECT statement_id FROM rp_province_difference WHERE id = ?", row -> row.getLong(1), difference);
    }

    private DifferenceRow difference(ResultSet row, boolean whole) throws SQLException {
        String number = vault.open(row.getBytes(4));
        return new DifferenceRow(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                whole ? number : MaskStyle.FIRST6_LAST4.apply(number),
                row.getObject(5, Long.class),
                DifferenceKind.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9) == null ? null : DifferenceDecision.valueOf(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getObject(12, LocalDateTime.class),
                row.getInt(13));
    }

    /** @return false if somebody else decided meanwhile */
    boolean decide(DifferenceRow difference, DifferenceDecision decision, String reason, Act act) {
        return database.update(
                        "UPDATE rp_province_difference SET decision = ?, reason = ?, decided_by = ?, decided_at = ?,"
                                + " version = version + 1 WHERE id = ? AND version = ?",
                        decision,
                        reason,
                        act.staffId(),
                        act.at(),
                        difference.id(),
                        difference.version())
                == 1;
    }

    /** An extract rests on it: what was decided is part of its history. */
    boolean isUsed(long statement) {
        return database.count("SELECT COUNT(*) FROM rp_subsidy_extract WHERE statement_id = ?", statement) > 0;
    }
}
