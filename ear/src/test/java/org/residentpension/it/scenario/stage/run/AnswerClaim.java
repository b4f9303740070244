package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.posting.RefundClaim;
import org.residentpension.villagesubsidy.run.posting.RefundClaimService;

/** The county's clerk answers the first open claim of a collective about its posted money. */
@ApplicationScoped
public class AnswerClaim extends RunVerb {

    @Inject
    private RefundClaimService service;

    @Override
    public String name() {
        return "answerClaim";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        Optional<RefundClaim> open =
                service.ofRun(run.id()).stream().filter(RefundClaim::isOpen).findFirst();
        if (open.isEmpty() && act.with().flag("ifAny", false)) {
            return;
        }
        service.answer(
                run.id(),
                open.orElseThrow().id(),
                act.with().flag("corrected", false),
                act.with().text("answer", "场景：经核对无误"));
    }
}
