package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Files;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;

/** No verb of the cases: a server that takes the file that was left for dead, and works it off beside whoever is still at it. */
@ApplicationScoped
public class TakeOverFile implements Verb {

    @Inject
    private Files files;

    @Override
    public String name() {
        return "takeOverFile";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        return files.takeOver(act.with().text("worker")) ? Outcome.DONE : Outcome.refused("TAKEN_OVER");
    }
}
