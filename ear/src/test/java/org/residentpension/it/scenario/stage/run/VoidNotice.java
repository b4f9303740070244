package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.notice.NoticeService;

/** The notice is void, its lines go back. */
@ApplicationScoped
public class VoidNotice extends RunVerb {

    @Inject
    private NoticeService service;

    @Override
    public String name() {
        return "voidNotice";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.cancel(run.id(), run.version(), act.with().text("reason", "场景：作废"));
    }
}
