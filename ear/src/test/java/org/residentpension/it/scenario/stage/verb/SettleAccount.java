package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.residentpension.account.Settlement;
import org.residentpension.account.SettlementService;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Helper;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;

/** The account is paid out and the relation ends. */
@ApplicationScoped
public class SettleAccount implements Verb {

    @Inject
    private SettlementService settlements;

    @Inject
    private People people;

    @Override
    public String name() {
        return "settleAccount";
    }

    @Override
    public List<Helper> before(Act act) {
        if (people.waits(
                "rp_settlement", "PROPOSED", act.person())) { // an earlier attempt at the settlement was refused
            return List.of();
        }
        String village = act.person().village().value();
        return List.of(new Helper(
                "COUNTY_CLERK",
                village,
                "proposeSettlement",
                Map.of("person", act.person().key())));
    }

    @Override
    public Object open(Act act) {
        return settlements.ofPerson(people.id(act.person())).get(0);
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        Settlement settlement = (Settlement) opened;
        settlements.settle(settlement.id(), settlement.version());
        return Outcome.DONE;
    }
}
