package org.residentpension.villagesubsidy.run.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.portal.Caller;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.scheme.SchemeEvent;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/**
 * 补充决议: the way on for a run that stands above its budget (R-SCH-5). Once the county has approved the version that the village has
 * resolved for the same year, the run belongs to that and is calculated anew from the same frozen extract.
 */
@ApplicationScoped
class SupplementaryResolution {

    @Inject
    private RunRepository runs;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private CalculationWork calculation;

    @Inject
    private RunDesk desk;

    @Inject
    private Caller caller;

    void on(@Observes SchemeEvent event) {
        if (event.kind() == SchemeEvent.Kind.CHANGE) {
            SubsidyScheme scheme = schemes.byId(event.schemeId()).orElseThrow();
            if (scheme.isExceptional()) {
                calculation.awaitTurn(scheme.year());
                blocked(scheme).forEach(id -> follow(id, scheme, event.act()));
            }
        }
    }

    private List<Long> blocked(SubsidyScheme scheme) {
        return runs.ofScheme(scheme.replacesId(), scheme.year()).stream()
                .filter(SubsidyRun::isOverBudget)
                .map(SubsidyRun::id)
                .toList();
    }

    private void follow(long id, SubsidyScheme scheme, Act act) {
        SubsidyRun run = runs.locked(id).orElseThrow();
        RunDesk.Taken taken = new RunDesk.Taken(run, RunAction.RAISE_BUDGET, run.state(), act);
        run.follow(scheme);
        calculation.calculate(run, act);
        desk.recordUnattended(taken, scheme.number(), caller.userName());
    }
}
