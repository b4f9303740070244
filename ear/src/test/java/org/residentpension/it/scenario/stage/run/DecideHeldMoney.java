package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.held.HeldMoneyRow;
import org.residentpension.villagesubsidy.run.held.HeldMoneyService;

/** The county's reviewer approves what was proposed last for held money, or refuses it. */
@ApplicationScoped
public class DecideHeldMoney extends RunVerb {

    @Inject
    private HeldMoneyService service;

    @Override
    public String name() {
        return "decideHeldMoney";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        List<HeldMoneyRow> cases = service.ofRun(run.id());
        HeldMoneyRow last = cases.get(cases.size() - 1);
        if (act.with().flag("refuse", false)) {
            service.refuse(last.id(), last.version(), act.with().text("why", "场景：依据不足"));
        } else {
            service.approve(last.id(), last.version());
        }
    }
}
