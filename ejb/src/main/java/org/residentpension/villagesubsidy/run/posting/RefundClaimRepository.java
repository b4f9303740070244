package org.residentpension.villagesubsidy.run.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/** What collectives ask of the county about posted money, and the answers. */
@ApplicationScoped
class RefundClaimRepository {

    @Inject
    private Database database;

    void add(SubsidyRun run, String why, Act act) {
        database.insert(
                "INSERT INTO rp_subsidy_refund_claim (run_id, division_code, why, state, claimed_by, claimed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                run.id(),
                run.divisionCode(),
                why,
                RefundClaim.State.OPEN,
                act.staffId(),
                act.at());
    }

    /** The first one first. */
    List<RefundClaim> ofRun(long runId, Long me) {
        return database.list(
                "SELECT c.id, c.run_id, c.why, c.state, s.name, c.claimed_at, c.answer, a.name, c.claimed_by,"
                        + " IF(c.reopens IS NULL, NULL, COALESCE(x.note, '')), n.id IS NOT NULL"
                        + " FROM rp_subsidy_refund_claim c JOIN rp_staff s ON s.id = c.claimed_by"
                        + " LEFT JOIN rp_staff a ON a.id = c.answered_by"
                        + " LEFT JOIN rp_subsidy_correction x ON x.id = c.refused_correction"
                        + " LEFT JOIN rp_subsidy_refund_claim n ON n.reopens = c.id WHERE c.run_id = ? ORDER BY c.id",
                row -> new RefundClaim(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        RefundClaim.State.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getObject(6, LocalDateTime.class),
                        row.getString(7),
                        row.getString(8),
                        Long.valueOf(row.getLong(9)).equals(me),
                        row.getString(10),
                        row.getBoolean(11)),
                runId);
    }

    /** Somebody has asked for a correction of what the run posted, at or after that moment, and nobody has refused it. */
    boolean isCorrectionAskedSince(RefundClaim claim) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_subsidy_correction c JOIN rp_subsidy_posting o ON o.id = c.posting_id"
                                + " WHERE o.run_id = ? AND c.requested_at >= ? AND c.state <> ?",
                        claim.runId(),
                        claim.claimedAt(),
                        Correction.State.REFUSED)
                > 0;
    }

    /**
     * The same claim once more, by whoever raised it; what was answered stays with the first one.
     *
     * @return its key
     */
    long reopen(RefundClaim claim, Correction refused, Act act) {
        return database.insert(
                "INSERT INTO rp_subsidy_refund_claim (run_id, division_code, why, state, claimed_by, claimed_at, reopens,"
                        + " refused_correction) SELECT c.run_id, c.division_code, c.why, ?, c.claimed_by, ?, c.id, ?"
                        + " FROM rp_subsidy_refund_claim c WHERE c.id = ?",
                RefundClaim.State.OPEN,
                act.at(),
                refused.id(),
                claim.id());
    }

    /** @return false if somebody was quicker */
    boolean answer(long id, RefundClaim.State state, String answer, Act act) {
        return database.update(
                        "UPDATE rp_subsidy_refund_claim SET state = ?, answer = ?, answered_by = ?, answered_at = ?"
                                + " WHERE id = ? AND state = 'OPEN'",
                        state,
                        answer,
                        act.staffId(),
                        act.at(),
                        id)
                == 1;
    }
}
