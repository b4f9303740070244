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
    private SchemeWarnings warnings;

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
        Seen scheme = (Seen) opened;
        perform(act, scheme);
        return showsFindings() && warnings.areShown(scheme.id()) ? Outcome.doneAfterWarning() : Outcome.DONE;
    }

    /** Whether the page of this step shows what the rules say of the standard, which refuses at submission only (item 77). */
    boolean showsFindings() {
        return false;
    }

    abstract void perform(Act act, Seen scheme);

    GivenSchemes schemes() {
        return schemes;
    }
}
