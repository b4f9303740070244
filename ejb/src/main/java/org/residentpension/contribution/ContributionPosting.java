package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.account.LedgerRepository;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.sql.Database;

/** Moves what a judge has written down into the records, the ledger and the progress figures, set by set. */
@ApplicationScoped
class ContributionPosting {

    private static final String RECORDS =
            "INSERT INTO rp_contribution_record (person_id, contribution_year, item, kind,"
                    + " amount, paid_at, credited_on, receipt_no, lump_sum, origin, import_id, row_no, reversal_of, business_key)"
                    + " SELECT s.person_id, s.contribution_year, s.item, s.kind, s.amount, s.paid_at, s.credited_on, s.receipt_no,"
                    + " s.lump_sum, ?, s.import_id, s.row_no, ";

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

    /** All or nothing with the transaction of the caller. {@code takeover}: the money lay in an earlier system. */
    void apply(SheetImport file, String origin, boolean takeover) {
        long staged = database.count("SELECT COUNT(*) FROM rp_staged_record WHERE import_id = ?", file.id());
        if (staged == 0) {
            return;
        }
        int written = database.update(
                RECORDS
                        + "NULL, s.business_key FROM rp_staged_record s WHERE s.import_id = ? AND s.reverses_key IS NULL",
                origin,
                file.id());
        written += database.update(
                RECORDS + "o.id, s.business_key FROM rp_staged_record s"
                        + " JOIN rp_contribution_record o ON o.business_key = s.reverses_key WHERE s.import_id = ?",
                origin,
                file.id());
        if (written != staged) {
            throw new IllegalStateException("import " + file.id() + " would lose a record");
        }
        ledger.post(file.id(), origin, "staff:" + file.uploadedBy(), takeover);
        progress(file.id());
    }

    /** The figures of a person-year are written anew whenever something in it is, or in a year before it. */
    void progress(long importId) {
        days.takeOut(importId);
        database.update("DELETE rp_progress_event FROM " + ProgressDays.TOUCHED_EVENTS, importId, importId);
        database.update(
                "INSERT INTO rp_progress_event (person_id, contribution_year, plan_year, division_code, occurred_on,"
                        + " contributors, top_ups, first_payers, own_amount, sponsored_amount, matching_central,"
                        + " matching_provincial, matching_municipal, matching_county)"
                        + " SELECT person_id, contribution_year, plan_year, division_code, occurred_on, contributors, top_ups,"
                        + " first_payers, own_amount, sponsored_amount, matching_central, matching_provincial,"
                        + " matching_municipal, matching_county FROM rp_staged_progress WHERE import_id = ?",
                importId);
        days.putIn(importId);
    }
}
