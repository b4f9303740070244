package org.residentpension.villagesubsidy.run.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DayPeriod;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.RosterDigest;
import org.residentpension.villagesubsidy.run.line.RosterTotals;

/** Published lists; a list is never changed, only followed by another one. */
@ApplicationScoped
public class PublicityRepository {

    private static final String ROW = "SELECT l.line_no, l.person_id, p.name, p.id_sealed, l.tier,"
            + " CASE WHEN " + LineRepository.IN_TOTAL + " THEN l.payable ELSE 0 END"
            + " FROM rp_subsidy_line l JOIN rp_person p ON p.id = l.person_id WHERE l.run_id = ?";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    /** The rows of the lines in the total, as they would hang out now. */
    List<PublicListRow> rows(long runId) {
        return database.list(
                ROW + " AND " + LineRepository.IN_TOTAL + " ORDER BY l.line_no", row -> read(row, null, null), runId);
    }

    /** What stands in the accounts by now: a correction that was carried out shows the person who has the money. */
    List<PublicListRow> results(long runId) {
        return database.list(
                "SELECT l.line_no, p.id, p.name, p.id_sealed, COALESCE(CASE WHEN c.id IS NULL THEN l.tier ELSE hers.tier END, 0),"
                        + " g.amount, c.id IS NOT NULL, COALESCE(DATE(c.second_approved_at), g.credited_on)"
                        + " FROM rp_subsidy_posting g JOIN rp_subsidy_line l ON l.id = g.line_id"
                        + " LEFT JOIN rp_subsidy_correction c ON c.posting_id = g.id AND c.state = 'CORRECTED'"
                        + " JOIN rp_person p ON p.id = CASE WHEN c.id IS NULL THEN g.person_id ELSE c.right_person_id END"
                        + " LEFT JOIN rp_subsidy_line hers ON hers.run_id = g.run_id AND hers.person_id = p.id"
                        + " WHERE g.run_id = ? ORDER BY l.line_no",
                row -> read(
                        row,
                        row.getBoolean(7) ? PublicListRow.Note.CORRECTED : null,
                        row.getObject(8, LocalDate.class)),
                runId);
    }

    /** The row of one person as her line stands now: with no money where it is out of the total. */
    PublicListRow changed(long runId, long personId, PublicListRow.Note note) {
        return database.first(ROW + " AND l.person_id = ?", row -> read(row, note, null), runId, personId)
                .orElseThrow();
    }

    /**
     * @param fullDays of its period; a list of results has none, whatever is given
     * @return from when on the list may be taken down
     */
    LocalDateTime publish(
            SubsidyRun run, PublicList.Kind kind, String place, int fullDays, List<PublicListRow> rows, Act act) {
        RosterDigest digest = new RosterDigest();
        rows.forEach(row -> digest.add(row.lineNo(), row.personId(), row.amount()));
        RosterTotals totals = digest.totals();
        LocalDateTime closableFrom =
                kind == PublicList.Kind.RESULT ? act.at() : new DayPeriod(act.at(), fullDays).closableFrom();
        long list = database.insert(
                "INSERT INTO rp_public_list (run_id, round, kind, place, started_at, full_days, closable_from, line_count,"
                        + " total, digest, published_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                run.round(),
                kind,
                place,
                act.at(),
                fullDays,
                closableFrom,
                totals.count(),
                totals.total().amount(),
                totals.digest(),
                act.staffId());
        database.batch(
                "INSERT INTO rp_public_list_row (list_id, line_no, person_id, person_name, id_masked, tier, amount, note, credited_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                row -> new Object[] {
                    list,
                    row.lineNo(),
                    row.personId(),
                    row.name(),
                    row.idMasked(),
                    row.tier().amount(),
                    row.amount().amount(),
                    row.note(),
                    row.creditedOn()
                });
        return closableFrom;
    }

    /** All lists of a run in their order. */
    public List<PublicList> lists(long runId) {
        return database.list(
                "SELECT v.id, v.round, v.kind, v.place, v.started_at, v.full_days, v.closable_from, v.line_count, v.total,"
                        + " v.digest, s.name FROM rp_public_list v JOIN rp_staff s ON s.id = v.published_by"
                        + " WHERE v.run_id = ? ORDER BY v.id",
                row -> new PublicList(
                        row.getLong(1),
                        row.getInt(2),
                        PublicList.Kind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class),
                        row.getInt(6),
                        row.getObject(7, LocalDateTime.class),
                        row.getInt(8),
                        new Money(row.getBigDecimal(9)),
                        RosterDigest.shown(row.getBytes(10)),
                        row.getString(11)),
                runId);
    }

    public List<PublicListRow> rowsOf(long listId) {
        return database.list(
                "SELECT line_no, person_id, person_name, id_masked, tier, amount, note, credited_on FROM rp_public_list_row"
                        + " WHERE list_id = ? ORDER BY line_no",
                row -> new PublicListRow(
                        row.getInt(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        new Money(row.getBigDecimal(5)),
                        new Money(row.getBigDecimal(6)),
                        row.getString(7) == null ? null : PublicListRow.Note.valueOf(row.getString(7)),
                        row.getObject(8, LocalDate.class)),
                listId);
    }

    /** Where the whole list of this round hangs; the changed ones go beside it. */
    Optional<String> placeOf(SubsidyRun run) {
        return database.first(
                "SELECT place FROM rp_public_list WHERE run_id = ? AND round = ? AND kind = 'WHOLE' ORDER BY id DESC LIMIT 1",
                row -> row.getString(1),
                run.id(),
                run.round());
    }

    private PublicListRow read(ResultSet row, PublicListRow.Note note, LocalDate day) throws SQLException {
        return new PublicListRow(
                row.getInt(1),
                row.getLong(2),
                row.getString(3),
                masked(row.getBytes(4)),
                new Money(row.getBigDecimal(5)),
                new Money(row.getBigDecimal(6)),
                note,
                day);
    }

    private String masked(byte[] sealed) {
        return MaskStyle.FIRST6_LAST4.apply(vault.open(sealed));
    }
}
