package org.residentpension.villagesubsidy.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.collective.Collective;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/**
 * A second notice of the same year for lines that the tax bureau rejected or that a late objection made right (R-NOT-4). They
 * were confirmed, publicized and checked already, so the run begins behind its review.
 */
@ApplicationScoped
public class SupplementaryRuns {

    @Inject
    private RunRepository runs;

    @Inject
    private RunOpening opening;

    @Inject
    private LineRepository lines;

    @Inject
    private Law law;

    /** @param of a run of the scheme and year that is supplemented, whichever */
    public SubsidyRun open(Collective collective, SubsidyRun of, Collection<Long> persons, Act act) {
        opening.refuseUnfit(collective, of.year());
        List<SubsidyRun> family = runs.ofScheme(of.schemeId(), of.year());
        if (isOver(of, act.at().toLocalDate()) || persons.isEmpty() || family.isEmpty()) {
            throw new RunStepRefused("X_SUPPLEMENTARY");
        }
        Map<Long, SubsidyLine> waiting = waiting(family);
        if (!waiting.keySet().containsAll(persons)) {
            throw new RunStepRefused("X_SUPPLEMENTARY");
        }
        SubsidyRun run =
                new SubsidyRun(family.get(0), family.get(family.size() - 1).sequence() + 1, act);
        runs.add(run);
        lines.copy(
                run.id(),
                persons.stream().map(person -> waiting.get(person).id()).toList(),
                LineState.CHECKED);
        return run;
    }

    /** After the last day for notices no supplementary run is opened any more (R-NOT-4). */
    public boolean isOver(SubsidyRun of, LocalDate today) {
        return today.isAfter(law.at(of.place(), today).subsidy().noticeUntil(of.year()));
    }

    /** Lines of the scheme's year that may come again, in the order of their runs. */
    public List<SubsidyLine> waiting(SubsidyRun run) {
        return List.copyOf(waiting(runs.ofScheme(run.schemeId(), run.year())).values());
    }

    /** By person, of each her last line of the year. */
    private Map<Long, SubsidyLine> waiting(List<SubsidyRun> family) {
        Map<Long, SubsidyLine> last = new LinkedHashMap<>();
        for (SubsidyRun run : family) {
            for (SubsidyLine line : lines.ofRun(run.id())) {
                last.remove(line.personId()); // a later line stands where its run stands
                last.put(line.personId(), line);
            }
        }
        last.values().removeIf(line -> !mayComeAgain(line));
        return last;
    }

    /** Rejected by the tax bureau, or held for a later run. */
    private boolean mayComeAgain(SubsidyLine line) {
        return line.state() == LineState.EXCEPTION
                && !line.isHeldMoney()
                && line.payable().isPositive()
                && (line.has(ReasonCode.S_TAX_REJECTED) || lines.isHeldForLater(line.id()));
    }
}
