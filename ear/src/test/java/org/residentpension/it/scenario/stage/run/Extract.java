package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.batch.RunBatchService;
import org.residentpension.villagesubsidy.run.calculation.RunPreparationService;

/** Freezes one run, or opens and freezes every run of an effective scheme of a division. */
@ApplicationScoped
public class Extract extends RunVerb {

    @Inject
    private RunPreparationService service;

    @Inject
    private RunBatchService batches;

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public Object open(Act act) {
        return act.with().has("run") ? super.open(act) : null;
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        String reason = act.with().text("lateReason", null);
        if (run != null) {
            service.extract(run.id(), run.version(), reason);
        } else {
            batches.extract(
                    act.play().division(act.with().text("division")).value(),
                    act.play().year(),
                    reason);
        }
    }
}
