package org.residentpension.it.scenario.stage.scheme;

import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.platform.sql.Database;

/** A verb on a scheme that the user has on her screen. */
abstract class SchemeVerb implements Verb {

    @Inject
    private GivenSchemes schemes;

    @Inject
    private Database database;

    /** A scheme as a user sees it. */
    record Seen(long id, int version) {}

    @Override
    public Object open(Act act) {
        long id = schemes.id(act.with().text("scheme"));
        return new Seen(id, version(id));
    }

    /** As it is by now. */
    int version(long id) {
        return (int) database.count("SELECT version FROM rp_subsidy_scheme WHERE id = ?", id);
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        perform(act, (Seen) opened);
        return Outcome.DONE;
    }

    abstract void perform(Act act, Seen scheme);

    GivenSchemes schemes() {
        return schemes;
    }
}
