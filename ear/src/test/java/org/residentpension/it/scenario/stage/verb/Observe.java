package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;

/** Nothing is done; time has passed. */
@ApplicationScoped
public class Observe implements Verb {

    @Override
    public String name() {
        return "observe";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        return Outcome.DONE;
    }
}
