package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.villagesubsidy.run.file.RunLine;
import org.residentpension.villagesubsidy.run.file.RunLineService;

/** A person among those whom the page of a run offers for a supplementary run; the reason ABSENT for one who is not. */
@ApplicationScoped
public class WaitingQuery implements Query {

    @Inject
    private RunLineService lineFile;

    @Inject
    private Runs runs;

    @Inject
    private People people;

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        long person = people.id(play.person(wanted.text("person")));
        List<RunLine> hers = lineFile.waiting(runs.id(play, wanted.text("run")).orElseThrow()).stream()
                .filter(line -> line.personId() == person)
                .toList();
        Map<String, Object> answer = new HashMap<>();
        answer.put("run", wanted.text("run"));
        answer.put("person", wanted.text("person"));
        answer.put("reason", hers.isEmpty() ? "ABSENT" : hers.get(0).reason().name());
        hers.stream().findFirst().ifPresent(line -> answer.put("payable", line.payable()));
        return answer;
    }
}
