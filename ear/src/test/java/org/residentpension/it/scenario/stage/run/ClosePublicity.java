package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.publicity.PublicityService;

/** The list is taken down. */
@ApplicationScoped
public class ClosePublicity extends RunVerb {

    @Inject
    private PublicityService service;

    @Override
    public String name() {
        return "closePublicity";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.close(run.id(), run.version());
    }
}
