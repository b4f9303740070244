package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Helper;
import org.residentpension.villagesubsidy.run.publicity.ObjectionService;
import org.residentpension.villagesubsidy.run.publicity.ObjectionVerdict;
import org.residentpension.villagesubsidy.scheme.ObjectionState;

/** The collective decides; the township has agreed before. */
@ApplicationScoped
public class DecideObjection extends RunVerb {

    @Inject
    private ObjectionService service;

    @Inject
    private Objections objections;

    @Override
    public String name() {
        return "decideObjection";
    }

    @Override
    public List<Helper> before(Act act) {
        Runs.Seen run = runs().seen(act);
        boolean alone = act.with().flag("alone", false); // without asking the township
        if (alone || !run.state().equals("OBJECTED") || objections.isLate(objections.open(act, run))) {
            return List.of();
        }
        String run0 = act.with().text("run");
        return List.of(new Helper(
                "TOWNSHIP_LEADER",
                act.play().division(runs().key(act.play(), run0).village()).value(),
                "consentToObjection",
                Map.of("run", run0, "person", act.with().text("person"))));
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        ObjectionState outcome = ObjectionState.valueOf(act.with().text("decision"));
        service.decide(
                objections.open(act, run),
                run.version(),
                new ObjectionVerdict(
                        outcome,
                        act.with().has("change")
                                ? ObjectionVerdict.Change.valueOf(act.with().text("change"))
                                : null,
                        act.with().has("amount") ? act.with().money("amount") : null,
                        "场景：查看缴费记录",
                        act.with().text("why", "场景：处理意见")));
    }
}
