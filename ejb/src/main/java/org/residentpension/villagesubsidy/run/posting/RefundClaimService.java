package org.residentpension.villagesubsidy.run.posting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/** The county's clerk answers what a collective asks about its posted money: by a case of correction, or with a reason (R-COR). */
@Stateless
public class RefundClaimService {

    private static final String EVENT = "REFUND_CLAIM_ANSWER";

    @Inject
    private RefundClaimRepository claims;

    @Inject
    private RunRepository runs;

    @Inject
    private RunDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Requires(value = Right.RUN_READ, ofObject = true)
    public List<RefundClaim> ofRun(long runId) {
        desk.open(runId);
        return claims.ofRun(runId, caller.staffId());
    }

    /**
     * @param corrected a correction of the run was asked for after the claim and not refused, otherwise X_NO_CORRECTION; false refuses the claim
     * @param answer what the collective is told, never empty
     */
    @Once
    @Requires(value = Right.RUN_CHECK, ofObject = true)
    public void answer(long runId, long claimId, boolean corrected, String answer) {
        SubsidyRun run = desk.open(runId);
        String subject = "rp_subsidy_refund_claim:" + claimId;
        guard.assertMay(Right.RUN_CHECK, subject, run.divisionCode());
        caller.attempts(EVENT, subject, run.divisionCode());
        runs.locked(runId); // a correction that is being refused in this moment answers nothing
        RefundClaim claim = claims.ofRun(runId, caller.staffId()).stream()
                .filter(each -> each.id() == claimId)
                .findFirst()
                .orElseThrow(Stale::new);
        if (claim.mine()) {
            throw caller.dutyRefused(subject, run.divisionCode());
        }
        String reason = NoReason.refuseBlank(answer);
        if (corrected && !claims.isCorrectionAskedSince(claim)) {
            throw new RunStepRefused("X_NO_CORRECTION");
        }
        RefundClaim.State state = corrected ? RefundClaim.State.CORRECTED : RefundClaim.State.REFUSED;
        if (!claims.answer(claimId, state, reason, desk.act())) {
            throw new Stale();
        }
        audit.done(caller.line(EVENT).about(subject, run.divisionCode()).change("OPEN", state + " " + run.number()));
    }
}
