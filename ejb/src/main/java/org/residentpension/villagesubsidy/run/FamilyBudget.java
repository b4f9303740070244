package org.residentpension.villagesubsidy.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/**
 * The resolved budget is one for the scheme and year, however many runs carry it out (R-SCH-5). A single run compares itself with it
 * when it is calculated; what comes on later is compared here with what all of them have asked for or are still going to.
 */
@ApplicationScoped
public class FamilyBudget {

    @Inject
    private RunRepository runs;

    @Inject
    private LineRepository lines;

    /**
     * With {@code more} in a run, beside all totals and all lines that wait for a supplementary run.
     *
     * @param person whose line it is; if that waits already it counts once
     * @return what is above the budget; zero where it fits, or there is none
     */
    public Money overWith(SubsidyRun run, Money more, long person) {
        Money waiting = lines.waiting(run.schemeId(), run.year()).stream()
                .filter(line -> line.personId() != person)
                .map(SubsidyLine::payable)
                .reduce(Money.ZERO, Money::plus);
        return over(run, run.total().plus(more).plus(waiting));
    }

    /** If the run asked for {@code total}: beside what the others have asked for. */
    public Money overAsking(SubsidyRun run, Money total) {
        return over(run, total);
    }

    private Money over(SubsidyRun run, Money ofThis) {
        Money budget = run.standard().budget();
        return budget == null
                ? Money.ZERO
                : ofThis.plus(others(run)).minus(budget).max(Money.ZERO);
    }

    private Money others(SubsidyRun run) {
        List<SubsidyRun> family = runs.ofScheme(run.schemeId(), run.year());
        return family.stream()
                .filter(each -> !each.id().equals(run.id()))
                .map(SubsidyRun::total)
                .reduce(Money.ZERO, Money::plus);
    }
}
