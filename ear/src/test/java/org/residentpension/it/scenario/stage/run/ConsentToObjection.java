package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.publicity.ObjectionService;

/** The township agrees before the village decides. */
@ApplicationScoped
public class ConsentToObjection extends RunVerb {

    @Inject
    private ObjectionService service;

    @Inject
    private Objections objections;

    @Override
    public String name() {
        return "consentToObjection";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.consent(objections.open(act, run), run.version());
    }
}
