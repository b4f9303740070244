package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.villagesubsidy.rules.budget.BudgetShare;
import org.residentpension.villagesubsidy.run.file.LineExplanation;
import org.residentpension.villagesubsidy.run.file.RunLine;
import org.residentpension.villagesubsidy.run.file.RunLineService;

/** A line of a run. */
@ApplicationScoped
public class LineQuery implements Query {

    private static final int ALL = 10_000;

    @Inject
    private RunLineService lineFile;

    @Inject
    private Runs runs;

    @Inject
    private People people;

    @Override
    public String name() {
        return "line";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        long person = people.id(play.person(wanted.text("person")));
        List<RunLine> all = runs.id(play, wanted.text("run"))
                .map(id -> lineFile.lines(id, null, 0, ALL))
                .orElse(List.of());
        Optional<RunLine> found =
                all.stream().filter(line -> line.personId() == person).findFirst();
        Map<String, Object> answer = new HashMap<>();
        answer.put("run", wanted.text("run"));
        answer.put("person", wanted.text("person"));
        answer.put("state", found.map(line -> line.state().name()).orElse("ABSENT"));
        found.ifPresent(line -> {
            answer.put("reason", line.reason().name());
            answer.put("reasons", line.reasons().stream().map(Enum::name).toList());
            answer.put("computed", line.computed());
            answer.put("payable", line.payable());
            answer.put("suggestedAmount", line.suggested());
            if (wanted.has("reproduced")) {
                explain(
                        lineFile.explain(runs.id(play, wanted.text("run")).orElseThrow(), line.id())
                                .orElseThrow(),
                        answer);
            }
            if (wanted.has("claimedElsewhere")) {
                answer.put(
                        "claimedElsewhere",
                        lineFile.isClaimedElsewhere(
                                runs.id(play, wanted.text("run")).orElseThrow(), person));
            }
            answer.put("proposed", line.proposed());
        });
        return answer;
    }

    /** What the page 补助金额的来由 rests on. */
    private static void explain(LineExplanation told, Map<String, Object> answer) {
        answer.put("reproduced", told.isReproduced());
        answer.put("decisions", told.decisions().size());
        answer.put("share", told.share() == null ? "NONE" : share(told.share()));
    }

    private static String share(BudgetShare share) {
        return share.of() + " of " + share.pot().rest() + " / " + share.pot().claimed()
                + (share.cent().isPositive() ? " + " + share.cent() : "");
    }
}
