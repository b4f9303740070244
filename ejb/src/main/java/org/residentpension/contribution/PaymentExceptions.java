package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.StoredFile;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/** What a payment file leaves behind for a person to do: money to give back, refused rows to work off. */
@ApplicationScoped
class PaymentExceptions {

    private static final String OPEN_REFUND =
            "INSERT INTO rp_task (type, state, division_code, person_id, id_hash, contribution_year, import_id, row_no,"
                    + " code, amount, receipt_no, paid_at, opened_at)"
                    + " SELECT 'REFUND', 'OPEN', p.division_code, p.id, p.id_hash, ?, ?, ?, ?, ?, ?, ?, ? FROM rp_person p"
                    + " WHERE p.id = ? AND NOT EXISTS (SELECT 1 FROM rp_task t WHERE t.id_hash = p.id_hash"
                    + " AND t.type = 'REFUND' AND t.receipt_no = ? AND t.contribution_year = ?)";

    /**
     * The first reason of a row stands for all of them; a readable row brings person, money and receipt along, another one the
     * money at least, if that can be read.
     */
    private static final String OPEN_EXCEPTION =
            "INSERT INTO rp_task (type, state, division_code, person_id, id_hash, contribution_year, import_id, row_no,"
                    + " code, amount, receipt_no, paid_at, reversal, row_sealed, row_hash, opened_at)"
                    + " SELECT 'PAYMENT_EXCEPTION', 'OPEN', COALESCE(p.division_code, ?), p.id, s.id_hash, s.contribution_year,"
                    + " i.import_id, i.row_no, i.code, COALESCE(s.amount, ?), s.receipt_no, s.paid_at, COALESCE(s.reversal, ?), ?, ?, ?"
                    + " FROM rp_sheet_issue i LEFT JOIN rp_staged_payment s ON s.import_id = i.import_id AND s.row_no = i.row_no"
                    + " LEFT JOIN rp_person p ON p.id = s.person_id AND p.division_code LIKE CONCAT(?, '%')"
                    + " WHERE i.import_id = ? AND i.row_no = ? ORDER BY i.id LIMIT 1";

    @Inject
    private Database database;

    @Inject
    private StoredFile files;

    @Inject
    private Vault vault;

    @Inject
    private BusinessClock clock;

    /** A refused row as it goes to the list of exceptions. */
    private record Refused(int row, Money amount, boolean reversal, RowAsSent cells, byte[] hash) {}

    /**
     * Refused rows that wait in the list already refuse the file no more.
     *
     * @return how many
     */
    int forgiveWaiting(SheetImport file, SheetLayout layout, Issues issues) {
        if (issues.isEmpty()
                || database.count(
                                "SELECT COUNT(*) FROM rp_task WHERE row_hash IS NOT NULL AND division_code LIKE CONCAT(?, '%')",
                                KnownMoney.county(file))
                        == 0) {
            return 0;
        }
        BitSet waiting = new BitSet();
        for (Refused refused : refused(file, layout, issues)) {
            boolean known = database.count(
                            "SELECT COUNT(*) FROM rp_task WHERE row_hash = ? AND division_code LIKE CONCAT(?, '%')"
                                    + " AND (settled_by IS NULL OR settled_by <> ?)",
                            refused.hash(), KnownMoney.county(file), file.id())
                    > 0;
            waiting.set(refused.row(), known);
        }
        issues.settle(waiting);
        return waiting.cardinality();
    }

    /** @return how many of the payments were known as money to give back */
    int openRefunds(SheetImport file, List<StagedPayment> refunds) {
        int known = 0;
        for (StagedPayment row : refunds) {
            known += 1
                    - database.update(
                            OPEN_REFUND,
                            row.year(),
                            file.id(),
                            row.row(),
                            ReasonCode.C_DRAWING_BENEFIT,
                            row.amount().amount(),
                            row.receiptNo(),
                            row.paidAt(),
                            clock.now(),
                            row.person(),
                            row.receiptNo(),
                            row.year());
        }
        return known;
    }

    /** One exception for each bad row, once however often the row stands in the file. */
    void openExceptions(SheetImport file, SheetLayout layout, Issues issues) {
        if (!file.isGoodRowsOnly() || issues.isEmpty()) {
            return;
        }
        issues.flush();
        Set<String> seen = new HashSet<>();
        List<Refused> rows = refused(file, layout, issues).stream()
                .filter(refused -> seen.add(HexFormat.of().formatHex(refused.hash())))
                .toList();
        database.batch(OPEN_EXCEPTION, rows, refused -> new Object[] {
            file.divisionCode(),
            refused.amount() == null ? null : refused.amount().amount(),
            refused.reversal(),
            vault.seal(refused.cells().text()),
            refused.hash(),
            clock.now(),
            KnownMoney.county(file),
            file.id(),
            refused.row()
        });
    }

    private List<Refused> refused(SheetImport file, SheetLayout layout, Issues issues) {
        BitSet bad = issues.badRows();
        List<Refused> rows = new ArrayList<>(bad.cardinality());
        files.rows(file, layout, row -> {
            if (bad.get(row.number())) {
                RowAsSent cells = RowAsSent.of(row, layout);
                rows.add(new Refused(
                        row.number(),
                        PaymentStaging.amount(row),
                        PaymentStaging.isReversal(row),
                        cells,
                        vault.lookupHash(cells.fact())));
            }
        });
        return rows;
    }
}
