package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.collective.CollectiveService;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;

/** No verb of the cases: the page on which a collective's register is kept shows its whole account number. */
@ApplicationScoped
public class ReadBankAccount implements Verb {

    @Inject
    private CollectiveService collectives;

    @Inject
    private CollectiveRepository register;

    @Override
    public String name() {
        return "readBankAccount";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        collectives.bankAccountOf(register.ofDivision(
                        act.play().division(act.with().text("village")).value())
                .orElseThrow()
                .id());
        return Outcome.DONE;
    }
}
