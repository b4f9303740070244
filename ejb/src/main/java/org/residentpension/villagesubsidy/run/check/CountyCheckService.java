package org.residentpension.villagesubsidy.run.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;
import org.residentpension.villagesubsidy.run.publicity.RunEvidence;

/** The county's clerk checks on live data and decides exceptions; another person reviews (S2-44, R-RUN-6). */
@Stateless
public class CountyCheckService {

    @Inject
    private LiveCheck live;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private RunEvidence evidence;

    @Inject
    private OpenEnds open;

    @Inject
    private RunDesk desk;

    @Once
    @Requires(value = Right.RUN_CHECK, ofObject = true)
    public void check(long id, int version) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.CHECK);
        lines.move(id, LineState.CHECKED, LineState.APPLIED);
        lineDecisions.change(taken.action().name(), live.of(taken.run(), desk.today()), taken.act());
        taken.run().check(taken.act());
        desk.record(taken, null);
    }

    /** If the total changes by it, the form has to be sealed again before the review. */
    @Once
    @Requires(value = Right.RUN_CHECK, ofObject = true)
    public void decideException(long id, int version, long personId, ExceptionDecision decision, String why) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.DECIDE_EXCEPTION);
        desk.refuseOwn(taken.run(), personId);
        String reason = NoReason.refuseBlank(why);
        SubsidyLine line = lines.ofPerson(id, personId)
                .filter(found -> found.state() == LineState.EXCEPTION)
                .orElseThrow(() -> desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_LINE")));
        lineDecisions.change(taken.action().name(), List.of(decided(taken, line, decision, reason)), taken.act());
        desk.record(taken, reason);
    }

    private LineChange decided(RunDesk.Taken taken, SubsidyLine line, ExceptionDecision decision, String why) {
        if (line.isHeldMoney()) { // its money is at the tax bureau: putting the line aside would lose it (R-DTH)
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_HELD_MONEY"));
        }
        if (decision == ExceptionDecision.EXCLUDE) {
            return LineChange.exclude(line, line.reasons(), why);
        }
        boolean waits = taken.run().state().acceptsLower() && line.has(ReasonCode.S_DRIFT) && line.suggested() != null;
        if (!waits) {
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_LINE"));
        }
        return LineChange.adjust(line, line.suggested(), why); // down to nothing she stays eligible, without an amount
    }

    /** To the village, which confirms anew; the extract stays and amounts can only go down. */
    @Once
    @Requires(value = Right.RUN_CHECK, ofObject = true)
    public void giveBack(long id, int version, String why) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.RETURN);
        String reason = NoReason.refuseBlank(why);
        lines.move(id, LineState.CALCULATED, LineState.APPLIED, LineState.CHECKED);
        List<LineChange> drifted = lines.ofRun(id).stream()
                .filter(line -> line.state() == LineState.EXCEPTION && line.has(ReasonCode.S_DRIFT))
                .map(line ->
                        new LineChange(line, LineState.CALCULATED, List.of(), line.payable(), line.suggested(), reason))
                .toList();
        lineDecisions.change(taken.action().name(), drifted, taken.act());
        lineDecisions.dropProposals(id, true);
        taken.run().giveBack(reason);
        desk.record(taken, reason);
    }

    /** The second pair of eyes on the whole run; the seal must be on what it reviews. */
    @Once
    @Requires(value = Right.RUN_REVIEW, ofObject = true)
    public void review(long id, int version) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.REVIEW);
        SubsidyRun run = taken.run();
        if (run.isResealRequired()) {
            throw desk.refusal(run, taken.action(), new RunStepRefused("X_RESEAL"));
        }
        lines.move(id, LineState.CHECKED);
        run.review(taken.act());
        desk.record(taken, null);
    }

    /** One line beforehand, ticked off; the run still has to be reviewed as a whole. */
    @Once
    @Requires(value = Right.RUN_REVIEW, ofObject = true)
    public void reviewLine(long id, int version, long personId) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.REVIEW_LINE);
        SubsidyLine line = lines.ofPerson(id, personId)
                .filter(SubsidyLine::inTotal)
                .orElseThrow(() -> desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_LINE")));
        lineDecisions.reviewed(line.id(), taken.act().staffId());
        desk.record(taken, null);
    }

    /** Kept with everything that belongs to it, once the result hangs out and nothing of it is open any more. */
    @Once
    @Requires(value = Right.RUN_ARCHIVE, ofObject = true)
    public void archive(long id, int version) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.ARCHIVE);
        if (evidence.isPhotoMissing(taken.run())) {
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_FILES"));
        }
        open.of(id).stream().findFirst().ifPresent(code -> {
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused(code));
        });
        taken.run().archive();
        desk.record(taken, null);
    }
}
