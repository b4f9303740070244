package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.closing.NoticeClosingRow;
import org.residentpension.villagesubsidy.run.closing.NoticeClosingService;

/** The county's reviewer closes a notice as it was proposed last, or refuses to. */
@ApplicationScoped
public class DecideClosing extends RunVerb {

    @Inject
    private NoticeClosingService service;

    @Override
    public String name() {
        return "decideClosing";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        List<NoticeClosingRow> cases = service.ofRun(run.id());
        NoticeClosingRow last = cases.get(cases.size() - 1);
        if (act.with().flag("refuse", false)) {
            service.refuse(last.id(), run.version(), act.with().text("why", "场景：再等一等"));
        } else {
            service.approve(last.id(), run.version());
        }
    }
}
