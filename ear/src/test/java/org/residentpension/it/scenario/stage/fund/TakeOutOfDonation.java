package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.donation.DonationChangeService;

/** Somebody named by a donation that a collective holds gets nothing of it after all. */
@ApplicationScoped
public class TakeOutOfDonation implements Verb {

    @Inject
    private DonationChangeService service;

    @Inject
    private Donations donations;

    @Inject
    private People people;

    @Override
    public String name() {
        return "takeOutOfDonation";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long id = donations.id(act.with().text("key"));
        service.takeOut(
                id, donations.version(id), people.id(act.person()), act.with().text("why", "场景：不再资助此人"));
        return Outcome.DONE;
    }
}
