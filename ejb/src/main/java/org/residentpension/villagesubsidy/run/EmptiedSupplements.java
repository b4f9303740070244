package org.residentpension.villagesubsidy.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/**
 * A supplementary run without anybody to pay ends: no notice could ever be issued for it, and nothing else leads on from there. Who
 * may still be paid waits for the next one, who was taken out is out for good (R-NOT-4).
 */
@ApplicationScoped
class EmptiedSupplements {

    private static final String WHY = RunAction.NOBODY_LEFT.name();

    private static final Set<ReasonCode> HELD =
            EnumSet.of(ReasonCode.S_DUPLICATE, ReasonCode.S_DRIFT, ReasonCode.X_GUARD);

    @Inject
    private RunRepository runs;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private RunDesk desk;

    void on(@Observes SupplementEmptied emptied) {
        SubsidyRun run = runs.locked(emptied.runId()).orElseThrow();
        RunDesk.Taken taken = new RunDesk.Taken(run, RunAction.NOBODY_LEFT, run.state(), emptied.act());
        lines.move(run.id(), LineState.CANCELLED, LineState.CHECKED);
        lineDecisions.change(taken.action().name(), given(run), taken.act());
        run.end(
                run.state() == RunState.NOTICE_VOID ? RunState.NOTICE_VOID : RunState.CANCELLED,
                WHY,
                taken.act().at());
        desk.recordUnattended(taken, WHY, "SYSTEM");
        lineDecisions.change(taken.action().name(), out(run), taken.act());
    }

    /** Held lines come again from the run before; what a late objection raised waits here. */
    private List<LineChange> given(SubsidyRun run) {
        return lines.exceptionsOf(run.id()).stream()
                .filter(line -> !line.payable().isPositive() || HELD.stream().anyMatch(line::has))
                .map(line -> new LineChange(line, LineState.CANCELLED, line.reasons(), line.payable(), null, null))
                .toList();
    }

    private List<LineChange> out(SubsidyRun run) {
        Map<Long, SubsidyLine> excluded = lines.ofRun(run.id()).stream()
                .filter(line -> line.state() == LineState.EXCLUDED)
                .collect(Collectors.toMap(SubsidyLine::personId, line -> line));
        return lines.waiting(run.schemeId(), run.year()).stream()
                .filter(line -> excluded.containsKey(line.personId()))
                .map(line ->
                        LineChange.exclude(line, excluded.get(line.personId()).reasons(), WHY))
                .toList();
    }
}
