package org.residentpension.villagesubsidy.run.posting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;

/** The county posts what was paid; nothing posted is ever given back because a collective stops (S2-52). */
@Stateless
public class PostingService {

    @Inject
    private PostingWork work;

    @Inject
    private RefundClaimRepository claims;

    @Inject
    private RunDesk desk;

    /** The first day on which what can be posted now may have been credited; null where nothing can be posted. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public LocalDate creditableFrom(long id) {
        return work.creditableFrom(desk.open(id)).orElse(null);
    }

    /** The whole run when all is paid; before that only lines that receipts named as covered. */
    @Once
    @Requires(value = Right.RUN_POST, ofObject = true)
    public void post(long id, int version, LocalDate creditedOn) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.POST);
        work.post(taken.run(), creditedOn, taken.act());
        desk.record(taken, null);
    }

    /** A collective that stops gets nothing back (R-SUS); money at a wrong person waits for the county, which corrects it or says why not (R-COR). */
    @Once
    @Requires(value = Right.RUN_CONFIRM, ofObject = true)
    public void requestRefund(long id, int version, RefundReason reason, String why) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.REQUEST_REFUND);
        if (reason == RefundReason.SUSPENSION) {
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused(ReasonCode.NO_REVERSAL_ON_SUSPENSION));
        }
        String stated = NoReason.refuseBlank(why);
        claims.add(taken.run(), stated, taken.act());
        desk.record(taken, stated);
    }

    /** Why a collective wants posted money back. */
    public enum RefundReason {
        SUSPENSION,
        WRONG_PERSON
    }
}
