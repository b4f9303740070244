package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.confirmation.ConfirmationService;
import org.residentpension.villagesubsidy.run.confirmation.LineDecision;

/** Person by person; who is not named is confirmed as calculated. */
@ApplicationScoped
public class ConfirmLines extends RunVerb {

    @Inject
    private ConfirmationService service;

    @Override
    public String name() {
        return "confirmLines";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.confirm(
                run.id(),
                run.version(),
                act.with().maps("rows").stream()
                        .map(row -> decision(row, person(act, row.text("person"))))
                        .toList());
    }

    static LineDecision decision(Given row, long person) {
        String action = row.text("action");
        return new LineDecision(
                person,
                // an increase is told as what it is not, for there is no word for it
                LineDecision.Kind.valueOf(action.equals("RAISE") ? "REDUCE" : action),
                row.has("amount") ? row.money("amount") : null,
                row.text("reason", "场景：村级核定"));
    }
}
