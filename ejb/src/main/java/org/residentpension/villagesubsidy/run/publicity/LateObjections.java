package org.residentpension.villagesubsidy.run.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.NoReason;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.scheme.ObjectionState;

/**
 * Objections that came after the period: the county decides. It may take a line out as long as no notice carries it. What she is to
 * get beyond what hung out waits for a supplementary run (R-NOT-4): one officer never raises what others have sealed and checked.
 */
@ApplicationScoped
class LateObjections {

    static final String FOR_LATER = "LATE_OBJECTION";

    @Inject
    private ObjectionEffect effect;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private PublicityWork publicity;

    @Inject
    private RunDesk desk;

    void decide(LineObjection objection, int runVersion, ObjectionVerdict verdict) {
        effect.awaitTurn(verdict, desk.yearOf(objection.runId(), RunAction.DECIDE_LATE_OBJECTION));
        RunDesk.Taken taken = desk.take(objection.runId(), runVersion, RunAction.DECIDE_LATE_OBJECTION);
        desk.refuseOwn(taken.run(), objection.personId());
        NoReason.refuseBlank(verdict.why());
        Money before = effect.amountOf(objection.runId(), objection.personId());
        objection.decide(verdict, taken.act());
        boolean upheld = verdict.outcome() == ObjectionState.UPHELD;
        objection.changed(before, upheld ? change(taken, objection.personId(), verdict) : before);
        desk.record(taken, verdict.why());
    }

    /** @return what she is to get by it, also where that waits for a supplementary run */
    private Money change(RunDesk.Taken taken, long personId, ObjectionVerdict verdict) {
        SubsidyRun run = taken.run();
        LineChange change = effect.of(taken, personId, verdict);
        boolean hangsOut = run.state().isInPublicity();
        boolean raised = change.payable().isMoreThan(change.line().payable());
        boolean waits = verdict.change() == ObjectionVerdict.Change.ADD || raised && !hangsOut;
        lineDecisions.change(taken.action().name(), List.of(waits ? later(change) : change), taken.act());
        if (hangsOut && !waits) { // R-RUN-4
            run.prolongPublicity(publicity.publishChanged(run, personId, ObjectionEffect.noteOf(verdict), taken.act()));
        }
        return change.payable();
    }

    private static LineChange later(LineChange added) {
        return new LineChange(added.line(), LineState.EXCEPTION, added.reasons(), added.payable(), null, FOR_LATER);
    }
}
