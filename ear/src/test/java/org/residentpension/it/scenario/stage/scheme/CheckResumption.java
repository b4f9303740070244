package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SuspensionService;

/** The township agrees that it can. */
@ApplicationScoped
public class CheckResumption extends SchemeVerb {

    @Inject
    private SuspensionService service;

    @Inject
    private Suspensions suspensions;

    @Override
    public String name() {
        return "checkResumption";
    }

    @Override
    void perform(Act act, Seen scheme) {
        Suspensions.Seen last = suspensions.latest(scheme.id());
        service.checkResumption(last.id(), last.version());
    }
}
