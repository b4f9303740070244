package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.organization.DivisionService;

/** A village is abolished; another stands in its place. */
@ApplicationScoped
public class MergeDivision implements Verb {

    @Inject
    private DivisionService divisions;

    @Override
    public String name() {
        return "mergeDivision";
    }

    @Override
    public Object open(Act act) {
        String code = act.play().division(act.with().text("from")).value();
        return divisions.divisions().find(code).orElseThrow().version();
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        divisions.abolish(
                act.play().division(act.with().text("from")).value(),
                act.play().division(act.with().text("into")).value(),
                act.with().date("effectiveOn", act.day()),
                (Integer) opened);
        return Outcome.DONE;
    }
}
