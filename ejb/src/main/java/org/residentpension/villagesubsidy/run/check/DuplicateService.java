package org.residentpension.villagesubsidy.run.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.calculation.DuplicateWork;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;
import org.residentpension.villagesubsidy.run.publicity.PublicListRow;
import org.residentpension.villagesubsidy.run.publicity.PublicityWork;

/** Two collectives claim one person: the county says which of them may subsidise her (R-ELG-9). */
@Stateless
public class DuplicateService {

    @Inject
    private DuplicateWork duplicates;

    @Inject
    private PublicityWork publicity;

    @Inject
    private LineRepository lines;

    @Inject
    private RunDesk desk;

    /** The line of the chosen run is calculated as usual, the lines of the others are out. */
    @Once
    @Requires(value = Right.RUN_CHECK, ofObject = true)
    public void release(long chosenRunId, int version, long personId, String why) {
        RunDesk.Taken taken = desk.take(chosenRunId, version, RunAction.RELEASE_DUPLICATE);
        SubsidyRun chosen = taken.run();
        desk.refuseOwn(chosen, personId);
        List<SubsidyLine> hers = lines.ofPersonYear(personId, chosen.year());
        SubsidyLine line = hers.stream()
                .filter(each -> each.runId() == chosenRunId && each.state() == LineState.EXCEPTION)
                .findFirst()
                .orElseThrow(() -> desk.refusal(chosen, taken.action(), new RunStepRefused("X_LINE")));
        if (hers.stream()
                .anyMatch(each -> each.runId() != chosenRunId && each.state().isCommitted())) {
            throw desk.refusal(chosen, taken.action(), new RunStepRefused("X_LINE"));
        }
        duplicates.release(chosen, line, why, taken.act());
        hangOut(chosen, personId, taken.act());
        desk.record(taken, why);
        hers.stream()
                .filter(each -> each.runId() != chosenRunId && each.state() != LineState.CANCELLED)
                .forEach(each -> duplicates.exclude(each, why, taken.act()));
    }

    /** Whoever comes onto a list that hangs out hangs out for some days more, like a line that an objection changed (R-RUN-4). */
    private void hangOut(SubsidyRun run, long personId, Act act) {
        boolean listed =
                lines.ofPerson(run.id(), personId).filter(SubsidyLine::inTotal).isPresent();
        if (listed && run.state().isInPublicity()) {
            run.prolongPublicity(publicity.publishChanged(run, personId, PublicListRow.Note.ADDED, act));
        }
    }
}
