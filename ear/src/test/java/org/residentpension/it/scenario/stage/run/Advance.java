package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Helper;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;

/** Only its helpers do something: every entry of the timetable from the present state up to the one that is asked for. */
@ApplicationScoped
public class Advance implements Verb {

    private static final Map<String, String> BETWEEN = Map.of(
            "CONFIRMING", "CALCULATED",
            "RETURNED_TO_VILLAGE", "CALCULATED",
            "OBJECTED", "PUBLICIZED",
            "REPUBLICIZED", "PUBLICIZED",
            "NOTICE_VOID", "COUNTY_REVIEWED",
            "PARTIALLY_PAID", "NOTICE_ISSUED");

    @Inject
    private Runs runs;

    @Override
    public String name() {
        return "advance";
    }

    @Override
    public boolean beginsEarlier() {
        return true;
    }

    @Override
    public List<Helper> before(Act act) {
        List<String> keys = act.with().has("run")
                ? List.of(act.with().text("run"))
                : act.with().texts("runs");
        List<Given> timetable = act.play().fixtures().all().maps("timetable");
        List<String> states =
                timetable.stream().map(entry -> entry.text("state")).toList();
        List<Helper> helpers = new ArrayList<>();
        for (int i = 0; i <= states.indexOf(act.with().text("to")); i++) {
            for (String key : keys) {
                String state = runs.find(act.play(), key).map(Runs.Seen::state).orElse("NONE");
                if (i > states.indexOf(BETWEEN.getOrDefault(state, state))) {
                    Given entry = timetable.get(i);
                    if (entry.text("do").equals("archive")) { // a run is not kept while a claim waits for its answer
                        helpers.add(helper(act, entry, key, "answerClaim", Map.of("run", key, "ifAny", true)));
                    }
                    helpers.add(helper(act, entry, key, entry.text("do"), Map.of("run", key)));
                }
            }
        }
        return helpers;
    }

    private Helper helper(Act act, Given entry, String run, String verb, Map<String, Object> with) {
        Runs.Key key = runs.key(act.play(), run);
        LocalDateTime at = LocalDateTime.parse(key.year() + "-" + entry.text("at"));
        LocalDateTime now = act.play().reached();
        return Helper.by(
                entry.text("as").replace("{v}", key.village()), (at.isBefore(now) ? now : at).toString(), verb, with);
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        return Outcome.DONE;
    }
}
