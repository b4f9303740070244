package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.posting.CorrectionRow;
import org.residentpension.villagesubsidy.run.posting.CorrectionService;

/** One of the two approvals of the last correction of a run, or its refusal. */
@ApplicationScoped
public class ApproveCorrection extends RunVerb {

    @Inject
    private CorrectionService service;

    @Override
    public String name() {
        return "approveCorrection";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        String name = act.with().has("person") ? act.person().name() : null;
        List<CorrectionRow> cases = service.ofRun(run.id()).stream()
                .filter(row -> name == null || row.name().equals(name))
                .toList();
        CorrectionRow last = cases.get(cases.size() - 1);
        if (act.with().flag("refuse", false)) {
            service.refuse(last.id(), last.version(), act.with().text("why", "场景：依据不足"));
        } else {
            service.approve(last.id(), last.version());
        }
    }
}
