package org.residentpension.it.scenario.stage.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.run.Runs;
import org.residentpension.it.scenario.stage.scheme.GivenSchemes;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.BusinessException;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.StandingRepository;

/**
 * Lets one user try every step on a run, scheme or suspension. What the caller holds to be allowed is done inside a transaction that is taken
 * back; everything else as in life, so that what it leaves can be looked at.
 */
@ApplicationScoped
public class Trials {

    @Inject
    private RunSteps runSteps;

    @Inject
    private SchemeSteps schemeSteps;

    @Inject
    private SuspensionSteps suspensionSteps;

    @Inject
    private Runs runs;

    @Inject
    private GivenSchemes schemes;

    @Inject
    private SchemeRepository repository;

    @Inject
    private StandingRepository standings;

    @Inject
    private BusinessClock clock;

    @Inject
    private Traces traces;

    @Inject
    private UserTransaction transaction;

    /** Takes the step of that name for good. */
    public void take(Act act) {
        String name = act.with().text("step");
        steps(act).stream()
                .filter(step -> actions(step).contains(name))
                .findFirst()
                .orElseThrow()
                .call()
                .run();
    }

    /** One line per step, {@code name | outcome | audit lines or the state after it}, and one more if any row is another one. */
    public List<String> everything(Act act, Set<String> allowed) {
        List<String> told = new ArrayList<>();
        TreeMap<String, String> before = traces.rows();
        for (Step step : steps(act)) {
            told.add(Collections.disjoint(actions(step), allowed) ? refused(step) : takenBack(step, act));
        }
        TreeMap<String, String> after = traces.rows();
        after.entrySet().removeAll(before.entrySet());
        if (!after.isEmpty()) {
            told.add("CHANGED | " + after.keySet() + " | ");
        }
        return told;
    }

    private static Set<String> actions(Step step) {
        return Set.of(step.name().split("\\+"));
    }

    private List<Step> steps(Act act) {
        if (act.with().has("suspension")) {
            return suspensionSteps.of(act);
        }
        return act.with().has("run") ? runSteps.of(act) : schemeSteps.of(act);
    }

    private String refused(Step step) {
        long last = traces.lastLine();
        String outcome = "DONE";
        try {
            step.call().run();
        } catch (BusinessException refusal) {
            outcome = refusal.code();
        }
        return step.name() + " | " + outcome + " | " + String.join(", ", traces.linesAfter(last));
    }

    private String takenBack(Step step, Act act) {
        String outcome = "DONE";
        String state = "";
        try {
            transaction.begin();
            try {
                step.call().run();
                state = state(act);
            } catch (BusinessException refusal) {
                outcome = refusal.code();
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException broken) {
            throw new IllegalStateException(broken);
        }
        return step.name() + " | " + outcome + " | " + state;
    }

    /** Where it stands now. */
    public String state(Act act) {
        if (act.with().has("suspension")) {
            return suspensionSteps.state(act);
        }
        return act.with().has("run")
                ? runs.seen(act).state()
                : standings
                        .of(
                                repository
                                        .byId(schemes.id(act.with().text("scheme")))
                                        .orElseThrow(),
                                clock.now())
                        .name();
    }
}
