package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.check.CountyCheckService;

/** The second pair of eyes, on the run or on one line. */
@ApplicationScoped
public class Review extends RunVerb {

    @Inject
    private CountyCheckService service;

    @Override
    public String name() {
        return "review";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        if (act.with().has("person")) {
            service.reviewLine(run.id(), run.version(), person(act));
        } else {
            service.review(run.id(), run.version());
        }
    }
}
