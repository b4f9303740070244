package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Helper;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.donation.DonationPaymentService;

/**
 * The tax bureau tells that a donation was paid. The cases know no verb for its notice, so the county issues it before, if
 * the donation allows one; one that a collective manages has gone through its fund as well. {@code unasked} (no word of the cases): somebody pays without a notice.
 */
@ApplicationScoped
public class PayDonation implements Verb {

    @Inject
    private DonationPaymentService service;

    @Inject
    private Donations donations;

    @Override
    public String name() {
        return "payDonation";
    }

    @Override
    public List<Helper> before(Act act) {
        String key = act.with().text("key");
        if (!donations.isKnown(key) || act.with().flag("unasked", false)) {
            return List.of();
        }
        long id = donations.id(key);
        List<Helper> helpers = new ArrayList<>();
        boolean registered = donations.isAt(id, "REGISTERED");
        if (registered && !donations.isDirect(id)) {
            helpers.add(new Helper("TOWNSHIP_CLERK", donations.village(id), "receiveDonation", Map.of("key", key)));
        }
        if (registered || donations.isAt(id, "FUNDS_RECEIVED")) {
            helpers.add(new Helper(
                    "COUNTY_REVIEWER",
                    donations.village(id),
                    "noticeDonation",
                    Map.of("key", key, "ifPossible", donations.isDirect(id))));
        }
        return helpers;
    }

    @Override
    public Object open(Act act) {
        String key = act.with().text("key");
        return donations.isKnown(key) ? donations.version(donations.id(key)) : null;
    }

    /** Nothing was registered that could be paid: a plain refusal. */
    @Override
    public Outcome perform(Act act, Object opened) {
        if (opened == null) {
            return Outcome.refused(null);
        }
        long id = donations.id(act.with().text("key"));
        List<ReasonCode> barred = service.recordPayment(
                id,
                (Integer) opened,
                act.with().text("receiptNo", act.play().nextReceipt()),
                act.with().has("amount") ? act.with().money("amount") : donations.named(id),
                act.with().date("paidOn", act.day()));
        return barred.isEmpty() ? Outcome.DONE : Outcome.doneWith(barred.get(0).name());
    }
}
