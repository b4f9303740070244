package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.donation.DonationService;

/** No verb of the cases: the township sees the money come into the fund of the collective that manages it. */
@ApplicationScoped
public class ReceiveDonation implements Verb {

    @Inject
    private DonationService service;

    @Inject
    private Donations donations;

    @Override
    public String name() {
        return "receiveDonation";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long id = donations.id(act.with().text("key"));
        service.receive(
                id,
                donations.version(id),
                act.day(),
                act.with().text("voucher", act.play().nextReceipt()));
        return Outcome.DONE;
    }
}
