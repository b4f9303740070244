package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.confirmation.ConfirmationService;

/** What the assistant proposes for some lines before the lead confirms them. */
@ApplicationScoped
public class ProposeLines extends RunVerb {

    @Inject
    private ConfirmationService service;

    @Override
    public String name() {
        return "proposeLines";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.propose(
                run.id(),
                run.version(),
                act.with().maps("rows").stream()
                        .map(row -> ConfirmLines.decision(row, person(act, row.text("person"))))
                        .toList());
    }
}
