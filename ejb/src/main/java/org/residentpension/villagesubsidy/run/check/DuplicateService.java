package org.residentpension.villagesubsidy.run.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
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
    private RunRepository runs;

    @Inject
    private LineRepository lines;

    @Inject
    private RunDesk desk;

    /** The line of the chosen run is calculated as usual, the lines of the others are out; those that were out before stay as they are. */
    @Once
    @Requires(value = Right.RUN_CHECK, ofObject = true)
    public void release(long chosenRunId, int version, long personId, String why) {
        RunDesk.Taken taken = desk.take(chosenRunId, version, RunAction.RELEASE_DUPLICATE);
        SubsidyRun chosen = taken.run();
        desk.refuseOwn(chosen, personId);
        String reason = NoReason.refuseBlank(why);
        SubsidyLine line = lines.ofPerson(chosenRunId, personId)
                .filter(DuplicateService::isContested)
                .orElseThrow(() -> desk.refusal(chosen, taken.action(), new RunStepRefused("X_LINE")));
        List<SubsidyLine> others = lockedOthers(chosen, personId);
        if (others.stream().anyMatch(each -> isAskedFor(each) || each.isHeldMoney())) {
            throw desk.refusal(chosen, taken.action(), new RunStepRefused("X_PAID_ELSEWHERE"));
        }
        duplicates.decide(chosen, personId, reason, taken.act());
        free(taken, line, reason);
        desk.record(taken, reason);
        freeBeside(chosen, personId, reason, taken.act());
        others.stream()
                .filter(each -> each.state() != LineState.EXCLUDED && each.state() != LineState.CANCELLED)
                .filter(each -> !each.state().isCommitted()) // it comes to nothing and goes its way with its run
                .forEach(each -> duplicates.exclude(each, reason, taken.act()));
    }

    /** Their runs are locked in one order, and her lines read again: what was waited for may have gone onto a notice. */
    private List<SubsidyLine> lockedOthers(SubsidyRun chosen, long personId) {
        lines.ofOtherCollectives(personId, chosen).stream()
                .map(SubsidyLine::runId)
                .distinct()
                .sorted()
                .forEach(runs::locked);
        return lines.ofOtherCollectives(personId, chosen);
    }

    private static boolean isAskedFor(SubsidyLine line) {
        return line.state().isCommitted() && line.payable().isPositive();
    }

    private static boolean isContested(SubsidyLine line) {
        return line.state() == LineState.EXCEPTION && line.has(ReasonCode.S_DUPLICATE);
    }

    private void free(RunDesk.Taken taken, SubsidyLine line, String why) {
        duplicates.free(taken, line, why);
        hangOut(taken.run(), line.personId(), taken.act());
    }

    /** What is decided for a collective holds in all its runs of the year: the village's own and those of single matters (R-SCH-1). */
    private void freeBeside(SubsidyRun chosen, long personId, String why, Act act) {
        for (SubsidyRun other : runs.ofCollective(chosen.collectiveId())) {
            boolean open = !other.id().equals(chosen.id())
                    && other.year() == chosen.year()
                    && RunAction.RELEASE_DUPLICATE.leadsFrom(other.state());
            if (open) {
                SubsidyRun locked = runs.locked(other.id()).orElseThrow();
                if (!RunAction.RELEASE_DUPLICATE.leadsFrom(locked.state())) {
                    continue; // somebody has gone on with it in the meantime
                }
                lines.ofPerson(other.id(), personId)
                        .filter(DuplicateService::isContested)
                        .ifPresent(line -> {
                            RunDesk.Taken taken =
                                    new RunDesk.Taken(locked, RunAction.RELEASE_DUPLICATE, locked.state(), act);
                            free(taken, line, why);
                            desk.record(taken, why);
                        });
            }
        }
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
