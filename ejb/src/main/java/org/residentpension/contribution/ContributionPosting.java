package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.account.LedgerRepository;
import org.residentpension.account.Numbering;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.sql.Database;

/** Makes what a judge has written down count: records, ledger and progress figures, in bulk and set by set. */
@ApplicationScoped
class ContributionPosting {

    @Inject
    private Database database;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private ProgressDays days;

    void lock(SheetImport file) {
        ledger.lockPosting(
                DivisionCode.of(file.divisionCode()).at(DivisionLevel.COUNTY).value());
    }

    /** All or nothing with the transaction of the caller. */
    void apply(SheetImport file, StagedOutcome out, String origin) {
        if (out.records() + out.reversals() == 0) {
            return;
        }
        Numbering records = records(file, out, origin);
        ledger.post(out.journal(), file.id(), origin, "staff:" + file.uploadedBy(), records);
        progress(file, out);
    }

    /** The figures of a person-year are written anew whenever something in it is, or in a year before it. */
    void progress(SheetImport file, StagedOutcome out) {
        if (out.progress().rewritten() > 0) {
            days.takeOut(file.id());
        }
        days.putIn(out.progress());
    }

    private Numbering records(SheetImport file, StagedOutcome out, String origin) {
        out.loadRecords(origin);
        Numbering numbers = numbering(file, out.records());
        if (out.reversals() > 0 && reversals(file, origin) != out.reversals()) {
            throw new IllegalStateException("import " + file.id() + " would lose a record");
        }
        return numbers;
    }

    /** The server numbers the rows of one load in their order, by default one after another, in a cluster by larger steps. */
    private Numbering numbering(SheetImport file, long records) {
        return database.first(
                        "SELECT MIN(id), @@auto_increment_increment FROM rp_contribution_record WHERE import_id = ?"
                                + " HAVING COUNT(*) = ? AND (COUNT(*) = 0 OR"
                                + " MAX(id) - MIN(id) = (COUNT(*) - 1) * @@auto_increment_increment)",
                        row -> new Numbering(row.getLong(1), row.getLong(2)),
                        file.id(),
                        records)
                .orElseThrow(() ->
                        new IllegalStateException("records of import " + file.id() + " have foreign ones between"));
    }

    private int reversals(SheetImport file, String origin) {
        return database.update(
                "INSERT INTO rp_contribution_record (person_id, contribution_year, item, kind, amount, paid_at,"
                        + " credited_on, receipt_no, lump_sum, origin, import_id, row_no, reversal_of, business_key)"
                        + " SELECT s.person_id, s.contribution_year, s.item, s.kind, s.amount, s.paid_at, s.credited_on,"
                        + " s.receipt_no, s.lump_sum, ?, s.import_id, s.row_no, o.id, s.business_key FROM rp_staged_record s"
                        + " JOIN rp_contribution_record o ON o.business_key = s.reverses_key WHERE s.import_id = ?",
                origin,
                file.id());
    }
}
