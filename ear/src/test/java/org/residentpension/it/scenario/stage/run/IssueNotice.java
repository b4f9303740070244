package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.notice.NoticeService;

/** The payment notice. */
@ApplicationScoped
public class IssueNotice extends RunVerb {

    @Inject
    private NoticeService service;

    @Override
    public String name() {
        return "issueNotice";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.issue(run.id(), run.version(), act.with().date("dueOn", null));
    }
}
