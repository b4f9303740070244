package org.residentpension.villagesubsidy.province;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.province.ProvinceComparison.Found;
import org.residentpension.villagesubsidy.rules.province.Difference;
import org.residentpension.villagesubsidy.rules.province.DifferenceDecision;
import org.residentpension.villagesubsidy.rules.province.DifferenceKind;

/** What the two sides say otherwise, and what was decided about it. */
@ApplicationScoped
class DifferenceRepository {

    private static final String DIFFERENCES =
            "SELECT d.id, COALESCE(d.row_no, 0), d.name, d.id_sealed, d.person_id, d.kind,"
                    + " d.ours, d.theirs, d.decision, d.reason, s.name, d.decided_at, d.version FROM rp_province_difference d"
                    + " LEFT JOIN rp_staff s ON s.id = d.decided_by";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

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

    /** Empty for a difference of another statement. */
    Optional<DifferenceRow> difference(long statement, long id) {
        return database.first(
                DIFFERENCES + " WHERE d.statement_id = ? AND d.id = ?", row -> difference(row, false), statement, id);
    }

    private DifferenceRow difference(ResultSet row, boolean whole) throws SQLException {
        String number = vault.open(row.getBytes(4));
        return new DifferenceRow(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                MaskStyle.shown(number, whole),
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
}
