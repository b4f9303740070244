package org.residentpension.it.scenario.stage.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.donation.DonationChannel;
import org.residentpension.villagesubsidy.donation.DonationForm;
import org.residentpension.villagesubsidy.donation.DonationForm.NamedShare;
import org.residentpension.villagesubsidy.donation.DonationService;
import org.residentpension.villagesubsidy.donation.Donor;
import org.residentpension.villagesubsidy.donation.DonorType;

/** Somebody donates for one person. A collective's lead registers it for her own village, the county for the person's. */
@ApplicationScoped
public class RegisterDonation implements Verb {

    private static final String LEAD = "VILLAGE_COLLECTIVE_LEAD";

    @Inject
    private DonationService service;

    @Inject
    private Donations donations;

    /** The collective's lead pastes a list: the same amount for everybody whose key begins so. */
    private Outcome many(Act act) {
        Money each = act.with().money("amount");
        List<NamedShare> shares = act.play().persons().values().stream()
                .filter(cast -> cast.key().startsWith(act.with().text("persons")))
                .map(cast -> new NamedShare(cast.name(), cast.idNumber(), each))
                .toList();
        long id = service.register(new DonationForm(
                act.play().division(act.play().user(act.user()).text("scope")).value(),
                act.play().year(),
                DonationChannel.DIRECT,
                new Donor(DonorType.ENTERPRISE, null, "测捐赠企业", null),
                each.times(shares.size()),
                null,
                shares));
        donations.registered(act.with().text("key"), id);
        return Outcome.DONE;
    }

    @Override
    public String name() {
        return "registerDonation";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        if (act.with().has("persons")) {
            return many(act);
        }
        Cast person = act.person();
        Money amount = act.with().money("amount");
        String village = act.play().user(act.user()).text("role").equals(LEAD)
                ? act.play().division(act.play().user(act.user()).text("scope")).value()
                : person.village().value();
        DonorType type = DonorType.valueOf(act.with().text("donorType", "INDIVIDUAL"));
        long id = service.register(new DonationForm(
                village,
                act.play().year(),
                DonationChannel.valueOf(act.with().text("channel", "DIRECT")),
                new Donor(type, null, "测捐赠人", null),
                amount,
                null,
                List.of(new NamedShare(
                        act.with().flag("misnamed", false) ? person.name() + "某" : person.name(),
                        person.idNumber(),
                        amount))));
        donations.registered(act.with().text("key"), id);
        return Outcome.DONE;
    }
}
