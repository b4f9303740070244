package org.residentpension.it.scenario.stage.run;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.villagesubsidy.run.batch.RunBatchService;
import org.residentpension.villagesubsidy.run.posting.PostingService;

/** The paid lines into the accounts. */
@ApplicationScoped
public class Post extends RunVerb {

    @Inject
    private PostingService service;

    @Inject
    private RunBatchService batches;

    @Inject
    private PostingBreakage breakage;

    @Override
    public String name() {
        return "post";
    }

    @Override
    public Object open(Act act) {
        return act.with().has("run") ? super.open(act) : null;
    }

    /** Broken off by the database, which is no refusal of the product. */
    @Override
    public Outcome perform(Act act, Object opened) {
        if (!act.with().has("crashAfter")) {
            return super.perform(act, opened);
        }
        breakage.after(act.with().number("crashAfter"));
        try {
            return super.perform(act, opened);
        } catch (EJBException broken) {
            return Outcome.refused(null);
        } finally {
            breakage.remove();
        }
    }

    /** One run, or all of a division. */
    @Override
    void perform(Act act, Runs.Seen run) {
        LocalDate creditedOn = act.with().date("creditedOn", act.day());
        if (run != null) {
            service.post(run.id(), run.version(), creditedOn);
        } else {
            batches.post(
                    act.play().division(act.with().text("division")).value(),
                    act.play().year(),
                    creditedOn);
        }
    }
}
