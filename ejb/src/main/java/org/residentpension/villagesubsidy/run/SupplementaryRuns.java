package org.residentpension.villagesubsidy.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.collective.Collective;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.villagesubsidy.run.calculation.DuplicateRepository;
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
    private DuplicateRepository duplicates;

    @Inject
    private FamilyBudget budget;

    @Inject
    private Law law;

    /** @param of a run of the scheme and year that is supplemented, whichever */
    public SubsidyRun open(Collective collective, SubsidyRun of, Collection<Long> persons, Act act) {
        duplicates.awaitTurn(of.year());
        opening.refuseUnfit(collective, of.year());
        List<SubsidyRun> family = lockedFamily(of);
        if (isOver(of, act.at().toLocalDate()) || persons.isEmpty() || family.isEmpty()) {
            throw new RunStepRefused("X_SUPPLEMENTARY");
        }
        opening.refuseExited(of.schemeId());
        Map<Long, SubsidyLine> known = new HashMap<>();
        waiting(of).forEach(line -> known.put(line.personId(), line));
        if (!known.keySet().containsAll(persons)) {
            throw new RunStepRefused("X_SUPPLEMENTARY");
        }
        if (contested(of).stream().anyMatch(persons::contains)) {
            throw new RunStepRefused(ReasonCode.S_DUPLICATE); // R-ELG-9
        }
        List<SubsidyLine> chosen = persons.stream().distinct().map(known::get).toList();
        Money total = chosen.stream().map(SubsidyLine::payable).reduce(Money.ZERO, Money::plus);
        SubsidyRun run = new SubsidyRun(family.get(0), runs.lastSequence(of.schemeId(), of.year()) + 1, act);
        runs.add(run);
        if (budget.overAsking(run, total).isPositive()) {
            throw new RunStepRefused(ReasonCode.X_BUDGET); // R-SCH-5
        }
        lines.copy(run.id(), chosen.stream().map(SubsidyLine::id).toList(), LineState.CHECKED);
        return run;
    }

    /** Nobody decides about their lines meanwhile, or takes back the receipt that rejected one: a line comes again once, or goes back to its run. */
    private List<SubsidyRun> lockedFamily(SubsidyRun of) {
        runs.ofScheme(of.schemeId(), of.year()).forEach(run -> runs.locked(run.id()));
        return runs.ofScheme(of.schemeId(), of.year());
    }

    /** After the last day for notices no supplementary run is opened any more (R-NOT-4). */
    public boolean isOver(SubsidyRun of, LocalDate today) {
        return today.isAfter(law.at(of.place(), today).subsidy().noticeUntil(of.year()));
    }

    /**
     * Lines of the scheme's year that may come again, in the order of their runs. What a supplementary run takes was checked and reviewed
     * with the first one: as long as that has asked for nothing it may still go back to the village, and there are none (R-NOT-4).
     */
    public List<SubsidyLine> waiting(SubsidyRun run) {
        List<SubsidyRun> family = runs.ofScheme(run.schemeId(), run.year());
        boolean askedFor = !family.isEmpty() && family.get(0).state().isAskedFor();
        return askedFor ? lines.waiting(run.schemeId(), run.year()) : List.of();
    }

    /** Whom of the scheme's year another collective claims, or the county has given to it: nobody takes her until that is decided (R-ELG-9). */
    public Set<Long> contested(SubsidyRun run) {
        DuplicateRepository.Claims claims = duplicates.ofLines(runs.extracted(run));
        Set<Long> contested = new HashSet<>(claims.open());
        contested.addAll(claims.barred());
        return contested;
    }
}
