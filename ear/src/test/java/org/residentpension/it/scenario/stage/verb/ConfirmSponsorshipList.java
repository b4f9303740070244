package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.residentpension.contribution.Confirmation;
import org.residentpension.contribution.SponsorshipService;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;

/** The county has approved the list. Somebody on it for whom it does nothing makes it no less approved. */
@ApplicationScoped
public class ConfirmSponsorshipList implements Verb {

    private static final Set<String> NO_EFFECT = Set.of("T_SPONSORSHIP_IDLE", "T_SPONSORED_BY_OTHER");

    @Inject
    private SponsorshipService sponsorships;

    @Inject
    private People people;

    @Override
    public String name() {
        return "confirmSponsorshipList";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        Confirmation confirmation = sponsorships.confirm(
                act.year(),
                act.with().date("confirmedOn", act.day()),
                act.with().texts("persons").stream()
                        .map(act.play()::person)
                        .map(people::id)
                        .toList());
        return confirmation.idle().stream()
                .filter(idle -> !NO_EFFECT.contains(idle.code()))
                .findFirst()
                .map(idle ->
                        confirmation.confirmed() == 0 ? Outcome.refused(idle.code()) : Outcome.doneWith(idle.code()))
                .orElse(Outcome.DONE);
    }
}
