package org.residentpension.villagesubsidy.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
        List<SubsidyLine> waiting = persons.stream()
                .map(person -> waiting(family, person).orElseThrow(() -> new RunStepRefused("X_SUPPLEMENTARY")))
                .toList();
        SubsidyRun run =
                new SubsidyRun(family.get(0), family.get(family.size() - 1).sequence() + 1, act);
        runs.add(run);
        lines.copy(run.id(), waiting.stream().map(SubsidyLine::id).toList(), LineState.CHECKED);
        return run;
    }

    /** After the last day for notices no supplementary run is opened any more (R-NOT-4). */
    public boolean isOver(SubsidyRun of, LocalDate today) {
        return today.isAfter(law.at(of.place(), today).subsidy().noticeUntil(of.year()));
    }

    /** Lines of the scheme's year that may come again, in the order of their runs. */
    public List<SubsidyLine> waiting(SubsidyRun run) {
        List<SubsidyRun> family = runs.ofScheme(run.schemeId(), run.year());
        return family.stream()
                .flatMap(each -> lines.ofRun(each.id()).stream())
                .filter(line -> line.state() == LineState.EXCEPTION)
                .filter(line -> waiting(family, line.personId())
                        .filter(last -> last.id() == line.id())
                        .isPresent())
                .toList();
    }

    /** Her last line of the year, if it may come again: rejected by the tax bureau, or held for a later run. */
    private Optional<SubsidyLine> waiting(List<SubsidyRun> family, long person) {
        List<SubsidyLine> hers = new ArrayList<>();
        family.forEach(run -> lines.ofPerson(run.id(), person).ifPresent(hers::add));
        if (hers.isEmpty()) {
            return Optional.empty();
        }
        SubsidyLine last = hers.get(hers.size() - 1);
        boolean rejected = last.state() == LineState.EXCEPTION
                && !last.isHeldMoney()
                && (last.has(ReasonCode.S_TAX_REJECTED) || lines.isHeldForLater(last.id()));
        return rejected && last.payable().isPositive() ? Optional.of(last) : Optional.empty();
    }
}
