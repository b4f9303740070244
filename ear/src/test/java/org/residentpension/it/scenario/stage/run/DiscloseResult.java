package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.publicity.PublicityService;

/** Second disclosure. */
@ApplicationScoped
public class DiscloseResult extends RunVerb {

    @Inject
    private PublicityService service;

    @Override
    public String name() {
        return "discloseResult";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.discloseResult(run.id(), run.version(), "村务公开栏");
    }
}
