package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.participant.PersonService;

/** The page of a person, by its address. */
@ApplicationScoped
public class OpenRecord implements Verb {

    @Inject
    private PersonService persons;

    @Inject
    private People people;

    @Override
    public String name() {
        return "openRecord";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        persons.open(people.id(act.person()));
        return Outcome.DONE;
    }
}
