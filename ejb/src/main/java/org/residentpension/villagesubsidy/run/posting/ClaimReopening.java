package org.residentpension.villagesubsidy.run.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.kernel.Act;
import org.residentpension.platform.AuditTrail;
import org.residentpension.portal.Caller;

/** A claim that was answered by a correction has no answer any more once that is refused: the county's clerk answers again (R-COR). */
@ApplicationScoped
class ClaimReopening {

    @Inject
    private RefundClaimRepository claims;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** Another correction that was asked for since the claim, and is not refused, still answers it. */
    void after(Correction refused, Posting about, Act act) {
        claims.ofRun(about.runId(), null).stream()
                .filter(claim -> claim.state() == RefundClaim.State.CORRECTED && !claim.reopened())
                .filter(claim -> !claim.claimedAt().isAfter(refused.requestedAt()))
                .filter(claim -> !claims.isCorrectionAskedSince(claim))
                .forEach(claim -> reopen(claim, refused, act));
    }

    private void reopen(RefundClaim claim, Correction refused, Act act) {
        long again = claims.reopen(claim, refused, act);
        audit.done(caller.line("REFUND_CLAIM_REOPEN")
                .about("rp_subsidy_refund_claim:" + again, refused.divisionCode())
                .change(claim.state().name(), RefundClaim.State.OPEN.name()));
    }
}
