package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.participant.DeathService;
import org.residentpension.participant.PersonFile;
import org.residentpension.participant.PersonService;

/** The office gets to know of a death, from the page of the person. */
@ApplicationScoped
public class RecordDeath implements Verb {

    @Inject
    private DeathService deaths;

    @Inject
    private PersonService persons;

    @Inject
    private People people;

    @Override
    public String name() {
        return "recordDeath";
    }

    @Override
    public Object open(Act act) {
        return persons.open(people.id(act.person()));
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        PersonFile file = (PersonFile) opened;
        deaths.record(file.id(), file.version(), act.with().date("diedOn"));
        return Outcome.DONE;
    }
}
