package org.residentpension.it.scenario.stage.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;

/** Any step by its own name, on the {@code run} or {@code scheme} that is named. */
@ApplicationScoped
public class TakeStep implements Verb {

    @Inject
    private Trials trials;

    @Override
    public String name() {
        return "takeStep";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        trials.take(act);
        return Outcome.DONE;
    }
}
