package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
            awaitEnd(batches.one(run.id(), run.version(), RunBatch.Kind.CALCULATE, null, null));
        } else {
            service.calculate(run.id(), run.version());
        }
    }

    private void awaitEnd(long batch) {
        for (int i = 0; !batches.open(batch).isEnded(); i++) {
            if (i == 600) {
                throw new IllegalStateException("batch " + batch + " does not end");
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
