package org.residentpension.villagesubsidy.run.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.law.Law;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.rules.budget.YearBand;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;

/**
 * Holds a run in CALCULATED whose total lies too far from last year's, where the county sets a bound (promise R13). The bound is that
 * of today: what was found to be right after all goes on once two administrators have changed it. A single matter has no year before.
 */
@ApplicationScoped
public class YearBounds {

    @Inject
    private RunRepository runs;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private Law law;

    @Inject
    private BusinessClock clock;

    public boolean holds(SubsidyRun run) {
        return law.at(run.place(), clock.today())
                .subsidy()
                .yearBand()
                .map(YearBand::new)
                .filter(band -> !isOfMatter(run))
                .map(band -> band.holds(lastYear(run), run.total()))
                .orElse(true);
    }

    /** Of all runs of the village's own schemes; zero where there was none. */
    public Money lastYear(SubsidyRun run) {
        return runs.ofCollective(run.collectiveId()).stream()
                .filter(each -> each.year() == run.year() - 1 && !each.isCancelled() && !isOfMatter(each))
                .map(SubsidyRun::total)
                .reduce(Money.ZERO, Money::plus);
    }

    private boolean isOfMatter(SubsidyRun run) {
        return schemes.mattersOf(List.of(run.schemeId())).get(run.schemeId()) != null;
    }
}
