package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.check.DuplicateService;

/** The county says which collective may subsidise somebody whom two claim. */
@ApplicationScoped
public class ReleaseDuplicate extends RunVerb {

    @Inject
    private DuplicateService service;

    @Override
    public String name() {
        return "releaseDuplicate";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.release(run.id(), run.version(), person(act), "场景：核定归属");
    }

    @Override
    public Object open(Act act) {
        String chosen = act.with().text("to") + "-" + act.year();
        return runs().find(act.play(), chosen).orElse(new Runs.Seen(-1, 0, "NONE"));
    }
}
