package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.check.CountyCheckService;

/** The county checks on live data. */
@ApplicationScoped
public class CountyCheck extends RunVerb {

    @Inject
    private CountyCheckService service;

    @Override
    public String name() {
        return "countyCheck";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.check(run.id(), run.version());
    }
}
