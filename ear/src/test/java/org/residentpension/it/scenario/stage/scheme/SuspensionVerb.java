package org.residentpension.it.scenario.stage.scheme;

import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.scheme.SuspensionService;

/** A verb on the latest suspension of the collective of a scheme, as the user has it on her screen. */
abstract class SuspensionVerb implements Verb {

    @Inject
    private SuspensionService service;

    @Inject
    private Suspensions suspensions;

    @Override
    public Object open(Act act) {
        return latest(act);
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        perform(act, (Suspensions.Seen) opened);
        return Outcome.DONE;
    }

    abstract void perform(Act act, Suspensions.Seen suspension);

    /** As it is by now. */
    Suspensions.Seen latest(Act act) {
        return suspensions.of(act.with().text("scheme"));
    }

    String village(Act act) {
        return suspensions.villageOf(act.with().text("scheme"));
    }

    SuspensionService service() {
        return service;
    }
}
