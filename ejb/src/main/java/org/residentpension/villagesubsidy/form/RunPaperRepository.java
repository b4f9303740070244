package org.residentpension.villagesubsidy.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.Sex;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.line.LineRepository;

/** The rows of one run, which the caller was already allowed to open, as its papers need them. */
@ApplicationScoped
class RunPaperRepository {

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    /** Who a person of the run is; {@code idNumber} whole or masked. */
    record Identity(String name, String idNumber, Sex sex) {}

    /** A line of the run's total as it is stored. */
    record StoredLine(int no, long personId, Money tier, Money base, Money incentive, Money payable, String trace) {}

    /** Who checked the run and who, after the review, issued its notice; null for a supplementary run, which nobody checks anew. */
    record NoticeSigners(String checked, String issued) {}

    /** Who acted on an objection; null for whoever has not yet. */
    record Signers(String recorded, String consented, String decided) {}

    List<StoredLine> linesInTotal(long runId) {
        return database.list(
                "SELECT l.line_no, l.person_id, l.tier, l.base_amount, l.incentive_amount, l.payable, l.trace"
                        + " FROM rp_subsidy_line l WHERE l.run_id = ? AND " + LineRepository.IN_TOTAL
                        + " ORDER BY l.line_no",
                row -> new StoredLine(
                        row.getInt(1),
                        row.getLong(2),
                        new Money(row.getBigDecimal(3)),
                        new Money(row.getBigDecimal(4)),
                        new Money(row.getBigDecimal(5)),
                        new Money(row.getBigDecimal(6)),
                        row.getString(7)),
                runId);
    }

    /** What donors gave to the collective for persons by name, as far as a notice was issued for it this year, by person. */
    Map<Long, Money> managedDonations(long collectiveId, int year) {
        Map<Long, Money> sums = new HashMap<>();
        database.list(
                "SELECT h.person_id, SUM(h.amount) FROM rp_donation_share h JOIN rp_donation d ON d.id = h.donation_id"
                        + " WHERE d.collective_id = ? AND d.contribution_year = ? AND d.channel = 'MANAGED_BY_COLLECTIVE'"
                        + " AND d.state IN ('NOTICE_ISSUED', 'POSTED') AND h.state IN ('READY', 'POSTED') GROUP BY h.person_id",
                row -> sums.put(row.getLong(1), new Money(row.getBigDecimal(2))),
                collectiveId,
                year);
        return sums;
    }

    /** Of everybody on its lines. */
    Map<Long, Identity> identitiesOnLines(long runId, boolean whole) {
        return identities("rp_subsidy_line", runId, whole);
    }

    /** Of everybody in its extract. */
    Map<Long, Identity> identitiesInExtract(long runId, boolean whole) {
        return identities("rp_subsidy_extract_row", runId, whole);
    }

    /** The codes that the calculation gave to each person, as they are stored; nobody before it. */
    Map<Long, String> reasons(long runId) {
        Map<Long, String> reasons = new HashMap<>();
        database.list(
                "SELECT person_id, CASE WHEN reasons = '' THEN 'OK' ELSE reasons END FROM rp_subsidy_line WHERE run_id = ?",
                row -> reasons.put(row.getLong(1), row.getString(2)),
                runId);
        return reasons;
    }

    Optional<Signers> signersOf(long objectionId) {
        return database.first(
                "SELECT r.name, c.name, d.name FROM rp_line_objection o JOIN rp_staff r ON r.id = o.recorded_by"
                        + " LEFT JOIN rp_staff c ON c.id = o.consented_by LEFT JOIN rp_staff d ON d.id = o.decided_by"
                        + " WHERE o.id = ?",
                row -> new Signers(row.getString(1), row.getString(2), row.getString(3)),
                objectionId);
    }

    NoticeSigners signersOfNotice(long noticeId) {
        return database.first(
                        "SELECT c.name, i.name FROM rp_payment_notice n JOIN rp_subsidy_run r ON r.id = n.run_id"
                                + " JOIN rp_staff i ON i.id = n.issued_by LEFT JOIN rp_staff c ON c.id = r.checked_by"
                                + " WHERE n.id = ?",
                        row -> new NoticeSigners(row.getString(1), row.getString(2)),
                        noticeId)
                .orElseThrow();
    }

    private Map<Long, Identity> identities(String table, long runId, boolean whole) {
        Map<Long, Identity> all = new HashMap<>();
        database.list(
                "SELECT p.id, p.name, p.id_sealed, p.sex FROM " + table
                        + " l JOIN rp_person p ON p.id = l.person_id WHERE l.run_id = ?",
                row -> {
                    String number = vault.open(row.getBytes(3));
                    return all.put(
                            row.getLong(1),
                            new Identity(
                                    row.getString(2), MaskStyle.shown(number, whole), Sex.valueOf(row.getString(4))));
                },
                runId);
        return all;
    }
}
