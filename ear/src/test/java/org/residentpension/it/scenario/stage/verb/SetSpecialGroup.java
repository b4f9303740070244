package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.participant.SpecialGroupService;

/** A status that the township records by hand. */
@ApplicationScoped
public class SetSpecialGroup implements Verb {

    @Inject
    private SpecialGroupService groups;

    @Inject
    private People people;

    @Override
    public String name() {
        return "setSpecialGroup";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        groups.record(
                people.id(act.person()),
                SpecialGroup.valueOf(act.with().text("group")),
                act.with().date("from", act.day()),
                act.with().date("to", null));
        return Outcome.DONE;
    }
}
