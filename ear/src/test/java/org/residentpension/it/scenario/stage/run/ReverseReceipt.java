package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.notice.ReceiptService;

/** Somebody else takes back a receipt that was recorded wrongly. */
@ApplicationScoped
public class ReverseReceipt extends RunVerb {

    @Inject
    private ReceiptService service;

    @Override
    public String name() {
        return "reverseReceipt";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.reverse(
                run.id(),
                run.version(),
                act.with().text("receiptNo"),
                act.with().text("why", "场景：登记有误"));
    }
}
