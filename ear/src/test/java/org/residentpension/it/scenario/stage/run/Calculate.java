package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.Patience;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.batch.RunBatch;
import org.residentpension.villagesubsidy.run.batch.RunBatchService;
import org.residentpension.villagesubsidy.run.calculation.RunPreparationService;

/** Eligibility and amounts of a run. */
@ApplicationScoped
public class Calculate extends RunVerb {

    @Inject
    private RunPreparationService service;

    @Inject
    private RunBatchService batches;

    @Override
    public String name() {
        return "calculate";
    }

    /** At once, or as the page does it for a run with too many persons to wait for. */
    @Override
    void perform(Act act, Runs.Seen run) {
        if (act.with().flag("background", false)) {
            long batch = batches.one(run.id(), run.version(), RunBatch.Kind.CALCULATE, null, null);
            Patience.until(
                    "the end of batch " + batch, () -> batches.open(batch).isEnded());
        } else {
            service.calculate(run.id(), run.version());
        }
    }
}
