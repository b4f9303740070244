package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.check.CountyCheckService;

/** The run is kept. */
@ApplicationScoped
public class Archive extends RunVerb {

    @Inject
    private CountyCheckService service;

    @Override
    public String name() {
        return "archive";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.archive(run.id(), run.version());
    }
}
