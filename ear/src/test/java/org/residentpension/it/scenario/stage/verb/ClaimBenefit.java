package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.enrollment.BenefitClaimService;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.participant.PersonFile;
import org.residentpension.participant.PersonService;

/** The county accepts a claim; that it is right before pension age, too, is what the case says. */
@ApplicationScoped
public class ClaimBenefit implements Verb {

    @Inject
    private BenefitClaimService claims;

    @Inject
    private PersonService persons;

    @Inject
    private People people;

    @Override
    public String name() {
        return "claimBenefit";
    }

    @Override
    public Object open(Act act) {
        return persons.open(people.id(act.person()));
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        PersonFile file = (PersonFile) opened;
        claims.accept(file.id(), file.version(), act.with().date("claimedOn", act.day()), true);
        return Outcome.DONE;
    }
}
