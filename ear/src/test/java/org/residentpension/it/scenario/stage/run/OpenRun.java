package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.run.calculation.RunPreparationService;

/** Opens the run of a year, or a supplementary one for the persons that are named. */
@ApplicationScoped
public class OpenRun implements Verb {

    @Inject
    private RunPreparationService service;

    @Inject
    private Runs runs;

    @Inject
    private People people;

    @Override
    public String name() {
        return "openRun";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        String text = act.with().text("run");
        Runs.Key key = runs.key(act.play(), text);
        if (key.sequence() == 0 && key.scheme() == null) {
            service.open(key.collective(), key.year());
        } else if (key.sequence() == 0) {
            service.openScheme(key.scheme(), key.year());
        } else {
            service.openSupplementary(
                    runs.id(act.play(), text.replaceFirst("-S\\d+", "")).orElse(-1L),
                    act.with().texts("persons").stream()
                            .map(person -> people.id(act.play().person(person)))
                            .toList());
        }
        return Outcome.DONE;
    }
}
