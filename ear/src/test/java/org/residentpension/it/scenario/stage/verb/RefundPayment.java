package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.contribution.RefundRequest;
import org.residentpension.contribution.RefundRow;
import org.residentpension.contribution.RefundService;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Helper;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.platform.DutyRefused;

/** A booked payment is given back: asked for by a clerk, approved by the reviewer. */
@ApplicationScoped
public class RefundPayment implements Verb {

    private static final int ALL = 1_000;

    @Inject
    private RefundService refunds;

    @Inject
    private People people;

    @Override
    public String name() {
        return "refundPayment";
    }

    @Override
    public List<Helper> before(Act act) {
        if (people.waits(
                "rp_refund_request", "REFUNDING", act.person())) { // an earlier attempt at the approval was refused
            return List.of();
        }
        Map<String, Object> with = new HashMap<>();
        act.with().fields().forEach((name, value) -> with.put(String.valueOf(name), value));
        return List.of(new Helper("COUNTY_CLERK", act.person().village().value(), "requestRefund", with));
    }

    @Override
    public Object open(Act act) {
        long person = people.id(act.person());
        try {
            return waiting(person);
        } catch (DutyRefused unseen) { // no such list for her
            return null;
        }
    }

    private RefundRow waiting(long person) {
        return refunds.page(RefundRequest.State.REFUNDING, 0, ALL).stream()
                .filter(row -> row.payment().personId() == person)
                .findFirst()
                .orElse(null);
    }

    /** Whoever does not see the request tries its address all the same. */
    @Override
    public Outcome perform(Act act, Object opened) {
        RefundRow row = (RefundRow) opened;
        refunds.approve(row == null ? people.refund(act.person()) : row.id(), row == null ? 0 : row.version());
        return Outcome.DONE;
    }
}
