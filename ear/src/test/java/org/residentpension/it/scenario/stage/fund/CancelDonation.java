package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.donation.DonationService;

/** Whoever registered a donation takes it back. */
@ApplicationScoped
public class CancelDonation implements Verb {

    @Inject
    private DonationService service;

    @Inject
    private Donations donations;

    @Override
    public String name() {
        return "cancelDonation";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long id = donations.id(act.with().text("key"));
        service.cancel(id, donations.version(id), act.with().text("why", "场景：捐赠人改变主意"));
        return Outcome.DONE;
    }
}
