package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.check.CountyCheckService;
import org.residentpension.villagesubsidy.run.check.ExceptionDecision;

/** What becomes of a line that waits, or the whole run back to the village. */
@ApplicationScoped
public class DecideException extends RunVerb {

    @Inject
    private CountyCheckService service;

    @Override
    public String name() {
        return "decideException";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        String action = act.with().text("action");
        if (action.equals("RETURN_RUN")) {
            service.giveBack(run.id(), run.version(), act.with().text("why", "场景：退回村"));
            return;
        }
        service.decideException(
                run.id(),
                run.version(),
                person(act),
                ExceptionDecision.valueOf(action),
                act.with().text("why", "场景：县级处理"));
    }
}
