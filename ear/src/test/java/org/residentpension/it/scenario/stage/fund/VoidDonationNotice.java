package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.donation.DonationChangeService;

/** The county makes the unpaid notice of a donation void. */
@ApplicationScoped
public class VoidDonationNotice implements Verb {

    @Inject
    private DonationChangeService service;

    @Inject
    private Donations donations;

    @Override
    public String name() {
        return "voidDonationNotice";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long id = donations.id(act.with().text("key"));
        service.voidNotice(id, donations.version(id), act.with().text("why", "场景：通知单有误"));
        return Outcome.DONE;
    }
}
