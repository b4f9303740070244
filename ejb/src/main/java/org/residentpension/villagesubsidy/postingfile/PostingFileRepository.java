package org.residentpension.villagesubsidy.postingfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;
import org.residentpension.villagesubsidy.run.line.RosterDigest;

/** Entries of collectives and donors that wait for their file, and the files that went out. */
@ApplicationScoped
class PostingFileRepository {

    private static final int PART_BYTES = 1 << 20;

    /** Every entry that posting or a correction made, with the posting that it belongs to, and every one that a donation made. */
    private static final String TOLD = " FROM (SELECT w.entry entry, g.run_id run, NULL donation, g.line_id line,"
            + " u.division_code place, g.subsidy_year year FROM (SELECT o.entry_id entry, o.id posting FROM rp_subsidy_posting o"
            + " UNION ALL SELECT c.reversal_entry, c.posting_id FROM rp_subsidy_correction c WHERE c.reversal_entry IS NOT NULL"
            + " UNION ALL SELECT c.right_entry, c.posting_id FROM rp_subsidy_correction c WHERE c.right_entry IS NOT NULL) w"
            + " JOIN rp_subsidy_posting g ON g.id = w.posting JOIN rp_subsidy_run u ON u.id = g.run_id"
            + " UNION ALL SELECT h.entry_id, NULL, h.donation_id, NULL, i.division_code, i.contribution_year"
            + " FROM rp_donation_share h JOIN rp_donation i ON i.id = h.donation_id WHERE h.entry_id IS NOT NULL) t"
            + " JOIN rp_account_entry e ON e.id = t.entry LEFT JOIN rp_posting_file_row x ON x.entry_id = e.id";

    private static final String RECEIPTS = "SELECT GROUP_CONCAT(t.receipt_no ORDER BY t.id SEPARATOR '、')"
            + " FROM rp_notice_receipt t WHERE t.notice_id = n.id AND NOT EXISTS"
            + " (SELECT 1 FROM rp_notice_receipt_reversal x WHERE x.receipt_id = t.id)";
    private static final String RECEIPT = "COALESCE((" + RECEIPTS
            + " AND EXISTS (SELECT 1 FROM rp_notice_receipt_line v WHERE v.receipt_id = t.id AND v.line_id = l.id"
            + " AND v.verdict = 'COVERED')), (" + RECEIPTS + "))";

    private static final String FILES =
            "SELECT f.id, f.file_no, f.division_code, f.subsidy_year, f.item_code, f.donation_item_code,"
                    + " f.row_count, f.total, f.digest, s.name, f.issued_at FROM rp_posting_file f JOIN rp_staff s ON s.id = f.issued_by";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    List<WaitingVillage> waitingByVillage(int year, ScopeReach reach) {
        Where where = waiting(year, reach);
        return database.list(
                "SELECT t.place, COUNT(*), SUM(e.amount), SUM(IF(t.donation IS NULL, 0, e.amount))" + TOLD + where.sql()
                        + " GROUP BY t.place ORDER BY t.place",
                row -> new WaitingVillage(
                        row.getString(1),
                        row.getLong(2),
                        new Money(row.getBigDecimal(3)),
                        new Money(row.getBigDecimal(4))),
                where.arguments());
    }

    /** By village, run and line, then by donation; of one line what was posted first, then what took it back. */
    List<PostedRow> waiting(int year, ScopeReach reach, ScopeReach place) {
        Where where = waiting(year, reach).andWithin("t.place", place);
        return database.list(
                "SELECT COALESCE(t.run, t.donation), e.id, q.person_no, p.id_sealed, p.name, t.year, e.amount, e.entered_on,"
                        + " COALESCE(n.notice_no, a.notice_no), COALESCE(" + RECEIPT
                        + ", a.receipt_no), t.place, d.name, t.donation IS NOT NULL" + TOLD
                        + " JOIN rp_person p ON p.id = e.person_id JOIN rp_division d ON d.code = t.place"
                        + " LEFT JOIN rp_subsidy_line l ON l.id = t.line LEFT JOIN rp_payment_notice n ON n.id = l.notice_id"
                        + " LEFT JOIN rp_donation a ON a.id = t.donation"
                        + " LEFT JOIN rp_province_number q ON q.person_id = p.id" + where.sql()
                        + " ORDER BY t.place, t.donation IS NOT NULL, COALESCE(t.run, t.donation), l.line_no, e.id",
                row -> new PostedRow(
                        row.getBoolean(13) ? PostedRow.Item.DONATION : PostedRow.Item.COLLECTIVE,
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        vault.open(row.getBytes(4)),
                        row.getString(5),
                        row.getInt(6),
                        new Money(row.getBigDecimal(7)),
                        row.getObject(8, LocalDate.class),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12)),
                where.arguments());
    }

    private static Where waiting(int year, ScopeReach reach) {
        return Where.within("t.place", reach).and("x.entry_id IS NULL").and("t.year = ?", year);
    }

    /** @param digest over the rows in their order. @return its key */
    long add(NewPostingFile file, byte[] digest, Act act) {
        long id = database.insert(
                "INSERT INTO rp_posting_file (file_no, division_code, subsidy_year, item_code, donation_item_code, row_count,"
                        + " total, digest, issued_by, issued_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                file.number(),
                file.place().value(),
                file.year(),
                file.itemCode(),
                file.donationItemCode(),
                file.rows().size(),
                file.total().amount(),
                digest,
                act.staffId(),
                act.at());
        try (BulkLoad rows = database.load(
                "rp_posting_file_row", "file_id", "row_no", "run_id", "donation_id", "entry_id", "amount")) {
            int no = 0;
            for (PostedRow row : file.rows()) {
                boolean donated = row.item() == PostedRow.Item.DONATION;
                rows.row(
                        id,
                        ++no,
                        donated ? null : row.source(),
                        donated ? row.source() : null,
                        row.entryId(),
                        row.amount());
            }
        }
        return id;
    }

    void keep(long id, PostingFile.Medium medium, byte[] content) {
        for (int part = 0, from = 0; from < content.length; part++, from += PART_BYTES) {
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART_BYTES));
            database.update(
                    "INSERT INTO rp_posting_file_part (file_id, medium, part, sealed) VALUES (?, ?, ?, ?)",
                    id,
                    medium,
                    part,
                    vault.sealBytes(piece));
        }
    }

    /** As it went out. */
    byte[] content(long id, PostingFile.Medium medium) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        database.list(
                        "SELECT sealed FROM rp_posting_file_part WHERE file_id = ? AND medium = ? ORDER BY part",
                        row -> vault.openBytes(row.getBytes(1)),
                        id,
                        medium)
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** The newest first. */
    List<PostingFile> files(int year, ScopeReach reach) {
        Where where = Where.within("f.division_code", reach).and("f.subsidy_year = ?", year);
        return database.list(
                FILES + where.sql() + " ORDER BY f.id DESC", PostingFileRepository::file, where.arguments());
    }

    List<PostingFile> ofRun(long runId) {
        return database.list(
                FILES + " WHERE f.id IN (SELECT r.file_id FROM rp_posting_file_row r WHERE r.run_id = ?) ORDER BY f.id",
                PostingFileRepository::file,
                runId);
    }

    Optional<PostingFile> byId(long id) {
        return database.first(FILES + " WHERE f.id = ?", PostingFileRepository::file, id);
    }

    private static PostingFile file(ResultSet row) throws SQLException {
        return new PostingFile(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                new Money(row.getBigDecimal(8)),
                RosterDigest.shown(row.getBytes(9)),
                row.getString(10),
                row.getObject(11, LocalDateTime.class));
    }

    /** A file about to be written. */
    record NewPostingFile(
            String number,
            DivisionCode place,
            int year,
            String itemCode,
            String donationItemCode,
            List<PostedRow> rows) {

        /** What the provincial system calls the item of a row. */
        String codeOf(PostedRow row) {
            return row.item() == PostedRow.Item.DONATION ? donationItemCode : itemCode;
        }

        Money total() {
            return rows.stream().map(PostedRow::amount).reduce(Money.ZERO, Money::plus);
        }
    }
}
