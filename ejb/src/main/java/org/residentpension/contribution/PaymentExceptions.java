package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Database;

/** What a payment file leaves behind for a person to do: money to give back, refused rows to work off. */
@ApplicationScoped
class PaymentExceptions {

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    void open(SheetImport file, Issues issues, List<StagedPayment> refunds) {
        for (StagedPayment row : refunds) {
            database.update(
                    "INSERT IGNORE INTO rp_task (type, state, division_code, person_id, import_id, row_no, code, amount, opened_at)"
                            + " SELECT 'REFUND', 'OPEN', p.division_code, p.id, ?, ?, ?, ?, ? FROM rp_person p WHERE p.id = ?"
                            // the same payment in a second file opens no second task
                            + " AND NOT EXISTS (SELECT 1 FROM rp_task t WHERE t.person_id = p.id AND t.type = 'REFUND'"
                            + " AND t.receipt_no = ?)",
                    file.id(),
                    row.row(),
                    ReasonCode.C_DRAWING_BENEFIT,
                    row.amount().amount(),
                    clock.now(),
                    row.person(),
                    row.receiptNo());
            database.update(
                    "UPDATE rp_task SET receipt_no = ? WHERE import_id = ? AND row_no = ?",
                    row.receiptNo(),
                    file.id(),
                    row.row());
        }
        if (file.isGoodRowsOnly() && issues.badRowCount() > 0) {
            refusedRows(file);
        }
    }

    /** One exception per bad row, with its first reason; readable rows bring their person and amount along. */
    private void refusedRows(SheetImport file) {
        database.update(
                "INSERT IGNORE INTO rp_task (type, state, division_code, person_id, import_id, row_no, code, amount, receipt_no, opened_at)"
                        + " SELECT 'PAYMENT_EXCEPTION', 'OPEN', COALESCE(p.division_code, ?), p.id, i.import_id, i.row_no, i.code,"
                        + " s.amount, s.receipt_no, ? FROM rp_sheet_issue i"
                        + " LEFT JOIN rp_staged_payment s ON s.import_id = i.import_id AND s.row_no = i.row_no"
                        + " LEFT JOIN rp_person p ON p.id = s.person_id AND p.division_code LIKE CONCAT(?, '%')"
                        + " WHERE i.import_id = ? AND i.row_no > 0 AND i.id = (SELECT MIN(f.id) FROM rp_sheet_issue f"
                        + " WHERE f.import_id = i.import_id AND f.row_no = i.row_no)",
                file.divisionCode(),
                clock.now(),
                org.residentpension.kernel.DivisionCode.of(file.divisionCode())
                        .prefix(org.residentpension.kernel.DivisionLevel.COUNTY),
                file.id());
    }
}
