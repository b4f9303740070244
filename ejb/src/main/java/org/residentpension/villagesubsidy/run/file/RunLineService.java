package org.residentpension.villagesubsidy.run.file;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.organization.CallerReach;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.rules.TraceText;
import org.residentpension.villagesubsidy.rules.budget.BudgetShare;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.SupplementaryRuns;
import org.residentpension.villagesubsidy.run.check.LiveCheck;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** Reading the lines of a run, those that wait or would come out otherwise by now, and explaining every cent of one. */
@Stateless
@Requires(value = Right.RUN_READ, ofObject = true)
public class RunLineService {

    /** Calculated, and not paid yet. */
    private static final Set<RunState> DRIFTING = EnumSet.range(RunState.CALCULATED, RunState.NOTICE_ISSUED);

    @Inject
    private RunLineRepository lines;

    @Inject
    private LineGrounds grounds;

    @Inject
    private LineRepository traces;

    @Inject
    private LiveCheck live;

    @Inject
    private SupplementaryRuns supplementary;

    @Inject
    private RunDesk desk;

    @Inject
    private CallerReach reach;

    /** {@code state} null for all lines. */
    public List<RunLine> lines(long id, LineState state, int first, int size) {
        return lines.page(id, state, first, size, seesWhole(desk.open(id)));
    }

    public long countLines(long id, LineState state) {
        desk.open(id);
        return lines.count(id, state);
    }

    /** The open lines for which the assistant proposes less than was calculated, or nothing. */
    public List<RunLine> proposed(long id) {
        return lines.proposed(id, seesWhole(desk.open(id)));
    }

    /** The open lines that the caller leaves to others because they are her own or her household's (workflows.md §0 rule 2). */
    public List<RunLine> ownOpen(long id) {
        boolean whole = seesWhole(desk.open(id));
        return desk.ownPersons().stream()
                .flatMap(person -> lines.ofPerson(id, person, whole).stream())
                .filter(line -> line.state() == LineState.CALCULATED)
                .toList();
    }

    /** Empty for somebody who has no line in the run. */
    public Optional<RunLine> lineOf(long id, long personId) {
        return lines.ofPerson(id, personId, seesWhole(desk.open(id)));
    }

    /** The lines of this scheme and year that a supplementary run could still take (R-NOT-4), of whichever run; S_DUPLICATE for her whom it could not. */
    public List<RunLine> waiting(long id) {
        SubsidyRun run = desk.open(id);
        if (supplementary.isOver(run, desk.today())) {
            return List.of();
        }
        List<RunLine> waiting = lines.byIds(
                supplementary.waiting(run).stream().map(SubsidyLine::id).toList(), seesWhole(run));
        Set<Long> contested = waiting.isEmpty() ? Set.of() : supplementary.contested(run);
        return waiting.stream()
                .map(line -> contested.contains(line.personId()) ? line.heldFor(ReasonCode.S_DUPLICATE) : line)
                .toList();
    }

    /** Whether another collective claims her, or has been given her by the county (R-ELG-9); false once that has come to nothing. */
    public boolean isClaimedElsewhere(long id, long personId) {
        return supplementary.contested(desk.open(id)).contains(personId);
    }

    /** Empty for a line of another run. */
    public Optional<LineExplanation> explain(long id, long lineId) {
        SubsidyRun run = desk.open(id);
        return lines.byId(id, lineId, seesWhole(run)).map(line -> {
            String text = traces.traceOf(lineId);
            LineTrace trace = TraceText.read(text, String.valueOf(line.personId()), run.standard());
            return new LineExplanation(
                    line,
                    trace,
                    text,
                    BudgetShare.read(text).orElse(null),
                    run.lawDay(),
                    grounds.law(run, trace),
                    grounds.longAccount(run, line, trace).orElse(null),
                    lines.decisions(lineId),
                    grounds.hands(run, lineId));
        });
    }

    /** What became of the person of a line in the supplementary runs after it. */
    public List<LaterLine> later(long id, long lineId) {
        desk.open(id);
        return lines.byId(id, lineId, false).isPresent() ? lines.later(lineId) : List.of();
    }

    /**
     * Whose line would come out otherwise with what is known by now, from the calculation to the payment of the notice; the frozen
     * amounts hold until the county's check (R-RUN-2, R-DTH).
     */
    public List<DriftedLine> drift(long id) {
        SubsidyRun run = desk.open(id);
        return isDrifting(run) ? lines.named(live.drift(run, desk.today())) : List.of();
    }

    /** Calculated, and not paid yet: what is known by now may still matter. */
    public boolean isDrifting(SubsidyRun run) {
        return DRIFTING.contains(run.state()) && !run.isCancelled();
    }

    private boolean seesWhole(SubsidyRun run) {
        return reach.seesFullIdNumbersIn(run.divisionCode());
    }
}
