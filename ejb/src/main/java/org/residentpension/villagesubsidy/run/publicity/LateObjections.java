package org.residentpension.villagesubsidy.run.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.scheme.ObjectionState;

/**
 * Objections that came after the period: the county decides. It may take a line out as long as no notice carries it; a line that
 * was wrongly missing waits for a supplementary run (R-NOT-4).
 */
@ApplicationScoped
class LateObjections {

    static final String FOR_LATER = "LATE_OBJECTION";

    @Inject
    private ObjectionEffect effect;

    @Inject
    private LineRepository lines;

    @Inject
    private RunDesk desk;

    void decide(LineObjection objection, int runVersion, ObjectionVerdict verdict) {
        RunDesk.Taken taken = desk.take(objection.runId(), runVersion, RunAction.DECIDE_LATE_OBJECTION);
        desk.refuseOwn(taken.run(), objection.personId());
        Money before = effect.amountOf(objection.runId(), objection.personId());
        objection.decide(verdict, taken.act());
        if (verdict.outcome() == ObjectionState.UPHELD) {
            LineChange change = effect.of(taken, objection.personId(), verdict);
            lines.change(
                    taken.action().name(),
                    List.of(verdict.change() == ObjectionVerdict.Change.ADD ? later(change) : change),
                    taken.act());
        }
        objection.changed(before, effect.amountOf(objection.runId(), objection.personId()));
        desk.record(taken, verdict.why());
    }

    private static LineChange later(LineChange added) {
        return new LineChange(added.line(), LineState.EXCEPTION, added.reasons(), added.payable(), null, FOR_LATER);
    }
}
