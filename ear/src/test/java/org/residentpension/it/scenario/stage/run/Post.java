package org.residentpension.it.scenario.stage.run;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.villagesubsidy.run.posting.PostingService;

/** The paid lines into the accounts. */
@ApplicationScoped
public class Post extends RunVerb {

    @Inject
    private PostingService service;

    @Inject
    private PostingBreakage breakage;

    @Override
    public String name() {
        return "post";
    }

    /** Broken off by the database, which is no refusal of the product. */
    @Override
    public Outcome perform(Act act, Object opened) {
        if (!act.with().has("crashAfter")) {
            return super.perform(act, opened);
        }
        try {
            return super.perform(act, opened);
        } catch (EJBException broken) {
            return Outcome.refused(null);
        }
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        if (act.with().has("crashAfter")) {
            breakage.after(act.with().number("crashAfter"));
        }
        try {
            service.post(run.id(), run.version(), act.with().date("creditedOn", act.day()));
        } finally {
            breakage.remove();
        }
    }
}
