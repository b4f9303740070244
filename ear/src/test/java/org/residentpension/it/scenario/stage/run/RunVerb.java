package org.residentpension.it.scenario.stage.run;

import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;

/** A verb on a run that the user has on her screen. */
abstract class RunVerb implements Verb {

    @Inject
    private Runs runs;

    @Inject
    private People people;

    @Override
    public Object open(Act act) {
        return runs.seen(act);
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        perform(act, (Runs.Seen) opened);
        return Outcome.DONE;
    }

    abstract void perform(Act act, Runs.Seen run);

    long person(Act act) {
        return people.id(act.person());
    }

    long person(Act act, String key) {
        return people.id(act.play().person(key));
    }

    Runs runs() {
        return runs;
    }
}
