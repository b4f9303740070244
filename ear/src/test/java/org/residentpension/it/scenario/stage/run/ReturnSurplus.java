package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.notice.ReceiptService;
import org.residentpension.villagesubsidy.run.notice.SurplusReturn;

/** The tax bureau has given back what was above a notice. */
@ApplicationScoped
public class ReturnSurplus extends RunVerb {

    @Inject
    private ReceiptService service;

    @Inject
    private RunFileService files;

    @Override
    public String name() {
        return "returnSurplus";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        Money awaited = files.open(run.id()).notice().orElseThrow().awaitedReturn();
        service.recordReturn(
                run.id(),
                run.version(),
                new SurplusReturn(
                        act.with().has("amount") ? act.with().money("amount") : awaited,
                        act.with().text("voucher", act.play().nextReceipt()),
                        act.day()));
    }
}
