package org.residentpension.villagesubsidy.run.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** Two collectives claim the same person: both lines wait for the county (R-ELG-9). */
@ApplicationScoped
class ContestedLines {

    @Inject
    private DuplicateRepository duplicates;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private RunRepository runs;

    @Inject
    private RunDesk desk;

    /** Takes the lines of the others out of their totals, as those of this run already are. */
    void hold(SubsidyRun run, Act act) {
        Map<Long, SubsidyRun> locked = new TreeMap<>();
        contested(run).stream()
                .map(SubsidyLine::runId)
                .collect(Collectors.toCollection(TreeSet::new)) // in one order, or two such waits never end
                .forEach(other -> locked.put(other, runs.locked(other).orElseThrow()));
        // read again: a run that was waited for may have gone onto a notice, and what is asked for stays (R-CAP-3)
        Map<Long, List<SubsidyLine>> byRun = contested(run).stream().collect(Collectors.groupingBy(SubsidyLine::runId));
        locked.forEach((id, other) -> {
            if (byRun.containsKey(id)) {
                hold(other, byRun.get(id), act);
            }
        });
    }

    private List<SubsidyLine> contested(SubsidyRun run) {
        return lines.byIds(duplicates.contestedLines(run));
    }

    private void hold(SubsidyRun other, List<SubsidyLine> contested, Act act) {
        lineDecisions.change(
                RunAction.DUPLICATE_FOUND.name(),
                contested.stream()
                        .map(line -> new LineChange(
                                line, LineState.EXCEPTION, List.of(ReasonCode.S_DUPLICATE), Money.ZERO, null, null))
                        .toList(),
                act);
        desk.recordUnattended(new RunDesk.Taken(other, RunAction.DUPLICATE_FOUND, other.state(), act), null, "SYSTEM");
    }
}
