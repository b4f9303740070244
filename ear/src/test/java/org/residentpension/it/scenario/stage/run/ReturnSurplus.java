package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.notice.ReceiptService;

/** The tax bureau has given back what was above a notice. */
@ApplicationScoped
public class ReturnSurplus extends RunVerb {

    @Inject
    private ReceiptService service;

    @Override
    public String name() {
        return "returnSurplus";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.recordReturn(run.id(), run.version(), act.day());
    }
}
