package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import org.residentpension.it.scenario.stage.Act;

/** The township agrees that it can. */
@ApplicationScoped
public class CheckResumption extends SuspensionVerb {

    @Override
    public String name() {
        return "checkResumption";
    }

    @Override
    void perform(Act act, Suspensions.Seen last) {
        service().checkResumption(last.id(), last.version());
    }
}
