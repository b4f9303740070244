package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Bookings;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;

/** No verb of the cases: a clerk brings in what a case is given, when its day has come. */
@ApplicationScoped
public class TellGiven implements Verb {

    public static final String NAME = "tellGiven";

    @Inject
    private Bookings bookings;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        bookings.tell(act.with().text("county"), act.day());
        return Outcome.DONE;
    }
}
