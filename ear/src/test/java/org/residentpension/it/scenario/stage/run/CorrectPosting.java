package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.villagesubsidy.run.posting.Correction;
import org.residentpension.villagesubsidy.run.posting.CorrectionRow;
import org.residentpension.villagesubsidy.run.posting.CorrectionService;

/** Asks for the correction of a posted line, or approves the one that is asked for. */
@ApplicationScoped
public class CorrectPosting extends RunVerb {

    @Inject
    private CorrectionService service;

    @Override
    public String name() {
        return "correctPosting";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        perform(act, (Runs.Seen) opened);
        return Outcome.DONE;
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        if (act.with().has("person")) {
            long wrong = runs().posting(run, person(act));
            Long right = act.with().has("right") ? person(act, act.with().text("right")) : null;
            Correction.MoneyTo to = right == null ? Correction.MoneyTo.PENSION_FUND : null;
            service.request(wrong, new Correction.Wanted(right, to, "测试更正"));
        } else {
            List<CorrectionRow> cases = service.ofRun(run.id());
            CorrectionRow last = cases.get(cases.size() - 1);
            service.approve(last.id(), last.version());
        }
    }
}
