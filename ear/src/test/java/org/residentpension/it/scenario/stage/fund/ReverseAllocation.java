package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.it.scenario.stage.scheme.Collectives;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.fund.FundService;

/** No verb of the cases: what a collective has put into its fund first is taken back. */
@ApplicationScoped
public class ReverseAllocation implements Verb {

    @Inject
    private FundService service;

    @Inject
    private Database database;

    @Inject
    private Collectives collectives;

    @Override
    public String name() {
        return "reverseAllocation";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long first = database.count(
                "SELECT MIN(id) FROM rp_fund_entry WHERE collective_id = ? AND kind = 'ALLOCATION'",
                collectives.id(act.play().division(act.with().text("village"))));
        service.reverse(first, act.with().text("why", "场景：登记有误"));
        return Outcome.DONE;
    }
}
