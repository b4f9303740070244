package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.participant.PersonFilter;
import org.residentpension.participant.PersonService;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.file.RunLineService;

/** No verb of the cases: looks at the number of a person in the list of persons, or in that of a {@code run}; the code says how it is shown. */
@ApplicationScoped
public class ReadNumber implements Verb {

    @Inject
    private PersonService persons;

    @Inject
    private RunLineService runs;

    @Inject
    private People people;

    @Inject
    private Database database;

    @Override
    public String name() {
        return "readNumber";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        Cast person = act.person();
        String shown = act.with().has("run")
                ? runs.lineOf(run(act), people.id(person)).orElseThrow().idNumber()
                : persons.page(new PersonFilter(null, null, person.idNumber(), null, null), 0, 1)
                        .get(0)
                        .idNumber();
        return Outcome.doneWith(shown.equals(person.idNumber()) ? "WHOLE" : "MASKED");
    }

    private long run(Act act) {
        return database.first(
                        "SELECT id FROM rp_subsidy_run WHERE division_code = ?",
                        row -> row.getLong(1),
                        act.play().division(act.with().text("run")).value())
                .orElseThrow();
    }
}
