package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.posting.PostingService;

/** The collective wants posted money back. */
@ApplicationScoped
public class RequestSubsidyRefund extends RunVerb {

    @Inject
    private PostingService service;

    @Override
    public String name() {
        return "requestSubsidyRefund";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.requestRefund(
                run.id(),
                run.version(),
                PostingService.RefundReason.valueOf(act.with().text("reason", "SUSPENSION")),
                act.with().text("why", "场景：申请退回"));
    }
}
