package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.account.Settlement;
import org.residentpension.account.SettlementService;
import org.residentpension.enrollment.TerminationReason;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.participant.PersonService;

/** No verb of the cases: a clerk proposes what the reviewer settles. */
@ApplicationScoped
public class ProposeSettlement implements Verb {

    @Inject
    private SettlementService settlements;

    @Inject
    private PersonService persons;

    @Inject
    private People people;

    @Override
    public String name() {
        return "proposeSettlement";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long id = people.id(act.person());
        boolean died = persons.open(id).diedOn() != null;
        settlements.propose(
                id,
                new Settlement.Proposal(
                        died ? TerminationReason.DEATH : TerminationReason.OTHER,
                        died ? "继承人" : act.person().name(),
                        "场景：证明材料齐全"));
        return Outcome.DONE;
    }
}
