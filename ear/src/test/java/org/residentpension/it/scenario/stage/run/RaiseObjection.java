package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.publicity.ObjectionForm;
import org.residentpension.villagesubsidy.run.publicity.ObjectionService;

/** Somebody objects to a line. */
@ApplicationScoped
public class RaiseObjection extends RunVerb {

    @Inject
    private ObjectionService service;

    @Override
    public String name() {
        return "raiseObjection";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.raise(
                run.id(),
                run.version(),
                new ObjectionForm(person(act), "测村民", "13900000001", act.with().text("text", "场景：有异议"), "场景：缴费收据"));
    }
}
