package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.closing.NoticeClosing;
import org.residentpension.villagesubsidy.run.closing.NoticeClosingService;

/** The county's clerk proposes that nobody waits any more for the rest of a notice. */
@ApplicationScoped
public class ProposeClosing extends RunVerb {

    @Inject
    private NoticeClosingService service;

    @Override
    public String name() {
        return "proposeClosing";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.propose(
                run.id(),
                run.version(),
                new NoticeClosing.Proposal(act.with().text("document", "浮人社函〔2024〕2号"), "场景：集体不再缴清"));
    }
}
