package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.donation.DonationPaymentService;

/** No verb of the cases: the county issues the notice by which a fund pays a donation on. */
@ApplicationScoped
public class NoticeDonation implements Verb {

    @Inject
    private DonationPaymentService service;

    @Inject
    private Donations donations;

    @Override
    public String name() {
        return "noticeDonation";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long id = donations.id(act.with().text("key"));
        service.issueNotice(id, donations.version(id));
        return Outcome.DONE;
    }
}
