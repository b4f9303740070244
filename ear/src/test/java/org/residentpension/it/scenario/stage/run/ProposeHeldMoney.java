package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.file.RunLine;
import org.residentpension.villagesubsidy.run.file.RunLineService;
import org.residentpension.villagesubsidy.run.held.HeldMoney;
import org.residentpension.villagesubsidy.run.held.HeldMoneyService;

/** The county's clerk says where the money of a line goes that is paid and cannot be posted. */
@ApplicationScoped
public class ProposeHeldMoney extends RunVerb {

    @Inject
    private HeldMoneyService service;

    @Inject
    private RunLineService lineFile;

    @Override
    public String name() {
        return "proposeHeldMoney";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        HeldMoney.Outcome outcome = HeldMoney.Outcome.valueOf(act.with().text("outcome"));
        String payee = act.with().text("payee", outcome == HeldMoney.Outcome.HEIRS ? "测继承人" : null);
        long line = lineFile.lineOf(run.id(), person(act)).map(RunLine::id).orElse(-1L);
        service.propose(
                run.id(),
                run.version(),
                line,
                new HeldMoney.Proposal(outcome, payee, act.with().text("document", "浮人社函〔2024〕1号"), "场景：账户已结算"));
    }
}
