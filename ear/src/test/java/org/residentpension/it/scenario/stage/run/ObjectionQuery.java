package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;

/** What the objection box says of the last objection to a person's line: what she is to get before and after it. */
@ApplicationScoped
public class ObjectionQuery implements Query {

    @Inject
    private Database database;

    @Inject
    private Runs runs;

    @Inject
    private People people;

    @Override
    public String name() {
        return "objection";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("run", wanted.text("run"));
        answer.put("person", wanted.text("person"));
        last(play, wanted).ifPresent(amounts -> {
            answer.put("before", amounts[0]);
            answer.put("after", amounts[1]);
        });
        return answer;
    }

    private Optional<Money[]> last(Play play, Given wanted) {
        return database.first(
                "SELECT amount_before, amount_after FROM rp_line_objection WHERE run_id = ? AND person_id = ?"
                        + " ORDER BY id DESC LIMIT 1",
                row -> new Money[] {new Money(row.getBigDecimal(1)), new Money(row.getBigDecimal(2))},
                runs.id(play, wanted.text("run")).orElse(-1L),
                people.id(play.person(wanted.text("person"))));
    }
}
