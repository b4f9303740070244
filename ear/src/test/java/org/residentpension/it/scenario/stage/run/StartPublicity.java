package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.publicity.PublicityService;

/** The list hangs out from now on. */
@ApplicationScoped
public class StartPublicity extends RunVerb {

    @Inject
    private PublicityService service;

    @Override
    public String name() {
        return "startPublicity";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.start(run.id(), run.version(), "村务公开栏");
    }
}
