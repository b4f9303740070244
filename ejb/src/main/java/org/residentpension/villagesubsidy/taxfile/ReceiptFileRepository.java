package org.residentpension.villagesubsidy.taxfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.receipt.ToldRow;

/** What lies in staging of one file of receipts, with the persons whom its numbers name. */
@ApplicationScoped
class ReceiptFileRepository {

    static final String TABLE = "rp_staged_receipt";

    @Inject
    private Database database;

    List<StagedReceiptRow> rows(long importId) {
        return database.list(
                "SELECT s.row_no, s.notice_no, s.receipt_no, p.id, s.amount, s.paid_on, s.rejected, s.contribution_year,"
                        + " s.id_hash IS NOT NULL, s.id_hash IS NULL OR p.id IS NULL OR p.name_key = s.name_key, s.check_code,"
                        + " s.reason FROM " + TABLE
                        + " s LEFT JOIN rp_person p ON p.id_hash = s.id_hash WHERE s.import_id = ? ORDER BY s.row_no",
                row -> new StagedReceiptRow(
                        new ToldRow(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, Long.class),
                                new Money(row.getBigDecimal(5)),
                                row.getObject(6, LocalDate.class),
                                row.getBoolean(7)),
                        row.getInt(8),
                        row.getBoolean(9),
                        row.getBoolean(10),
                        row.getString(11),
                        row.getString(12)),
                importId);
    }

    /** The runs whose notices the file names, in the order in which whoever locks several of them has to. */
    List<Long> runs(long importId) {
        return database.list(
                "SELECT DISTINCT n.run_id FROM " + TABLE + " s JOIN rp_payment_notice n ON n.notice_no = s.notice_no"
                        + " WHERE s.import_id = ? ORDER BY n.run_id",
                row -> row.getLong(1),
                importId);
    }

    /** The same for donations. */
    List<Long> donations(long importId) {
        return database.list(
                "SELECT DISTINCT d.id FROM " + TABLE + " s JOIN rp_donation d ON d.notice_no = s.notice_no"
                        + " WHERE s.import_id = ? ORDER BY d.id",
                row -> row.getLong(1),
                importId);
    }

    /** Those of the file's receipt numbers that are on record already, and were not taken back. */
    Set<String> known(long importId) {
        return Set.copyOf(database.list(
                "SELECT r.receipt_no FROM " + TABLE
                        + " s JOIN rp_notice_receipt r ON r.receipt_no = s.receipt_no WHERE s.import_id = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM rp_notice_receipt_reversal x WHERE x.receipt_id = r.id)"
                        + " UNION SELECT d.receipt_no FROM " + TABLE
                        + " s JOIN rp_donation d ON d.receipt_no = s.receipt_no WHERE s.import_id = ?",
                row -> row.getString(1),
                importId,
                importId));
    }
}
