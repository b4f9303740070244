package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.contribution.SponsorshipService;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;

/** The fiscal money has come. */
@ApplicationScoped
public class PostSponsorship implements Verb {

    @Inject
    private SponsorshipService sponsorships;

    @Inject
    private People people;

    @Override
    public String name() {
        return "postSponsorship";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        int posted = sponsorships.post(
                act.year(),
                act.with().texts("persons").stream()
                        .map(act.play()::person)
                        .map(people::id)
                        .toList());
        return posted > 0 ? Outcome.DONE : Outcome.refused(null);
    }
}
