package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.calculation.RunPreparationService;

/** Eligibility and amounts of a run. */
@ApplicationScoped
public class Calculate extends RunVerb {

    @Inject
    private RunPreparationService service;

    @Override
    public String name() {
        return "calculate";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.calculate(run.id(), run.version());
    }
}
