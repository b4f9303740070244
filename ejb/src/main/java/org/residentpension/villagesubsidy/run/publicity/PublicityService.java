package org.residentpension.villagesubsidy.run.publicity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;

/** What the village's supervisor does: hang out the list, take it down, and at the end tell what came of it (S2-41, 公开②). */
@Stateless
public class PublicityService {

    @Inject
    private PublicityWork publicity;

    @Inject
    private RunEvidence evidence;

    @Inject
    private LineRepository lines;

    @Inject
    private RunDesk desk;

    @Inject
    private BusinessClock clock;

    /** The period begins now; its days are full days after this one (R-DAT-3). */
    @Once
    @Requires(value = Right.RUN_PUBLICIZE, ofObject = true)
    public void start(long id, int version, String place) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.PUBLICIZE);
        SubsidyRun run = taken.run();
        if (run.lineCount() == 0) {
            throw desk.refusal(run, taken.action(), new RunStepRefused("X_NO_LINES"));
        }
        lines.move(id, LineState.PUBLICIZED, LineState.CONFIRMED);
        run.publicize(publicity.publishWhole(run, place, taken.act()));
        desk.record(taken, place);
    }

    /** When every period is over, nobody's objection is open, and each list was photographed where it hung. */
    @Once
    @Requires(value = Right.RUN_PUBLICIZE, ofObject = true)
    public void close(long id, int version) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.CLOSE_PUBLICITY);
        SubsidyRun run = taken.run();
        if (run.closableFrom().isAfter(clock.now())) {
            throw desk.refusal(run, taken.action(), new RunStepRefused(ReasonCode.X_PUBLICITY_RUNNING));
        }
        if (!evidence.listsWithoutPhoto(run).isEmpty()) {
            throw desk.refusal(run, taken.action(), new RunStepRefused("X_LIST_PHOTO"));
        }
        lines.move(id, LineState.PUBLICIZED);
        run.clear();
        desk.record(taken, null);
    }

    /** 公开②: who got how much, after it was posted; without it no run is archived. */
    @Once
    @Requires(value = Right.RUN_PUBLICIZE, ofObject = true)
    public void discloseResult(long id, int version, String place) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.DISCLOSE_RESULT);
        publicity.publishResult(taken.run(), place, taken.act());
        taken.run().discloseResult(place, taken.act());
        desk.record(taken, place);
    }
}
