package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SuspensionService;

/** The collective wants to pay again. */
@ApplicationScoped
public class ApplyToResume extends SchemeVerb {

    @Inject
    private SuspensionService service;

    @Inject
    private Suspensions suspensions;

    @Override
    public String name() {
        return "applyToResume";
    }

    @Override
    void perform(Act act, Seen scheme) {
        Suspensions.Seen last = suspensions.latest(scheme.id());
        service.applyToResume(last.id(), last.version(), act.with().text("why", "场景：恢复"));
    }
}
