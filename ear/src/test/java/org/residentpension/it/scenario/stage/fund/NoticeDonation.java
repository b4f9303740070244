package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.donation.DonationPaymentService;
import org.residentpension.villagesubsidy.donation.DonationRefused;

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
        try {
            service.issueNotice(id, donations.version(id));
        } catch (DonationRefused refused) {
            if (!act.with().flag("ifPossible", false)) {
                throw refused;
            }
        }
        return Outcome.DONE;
    }
}
