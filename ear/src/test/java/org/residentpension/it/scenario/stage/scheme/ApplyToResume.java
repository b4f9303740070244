package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import org.residentpension.it.scenario.stage.Act;

/** The collective wants to pay again. */
@ApplicationScoped
public class ApplyToResume extends SuspensionVerb {

    @Override
    public String name() {
        return "applyToResume";
    }

    @Override
    void perform(Act act, Suspensions.Seen last) {
        service().applyToResume(last.id(), last.version(), act.with().text("why", "场景：恢复"));
    }
}
