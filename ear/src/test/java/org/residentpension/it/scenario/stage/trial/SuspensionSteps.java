package org.residentpension.it.scenario.stage.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.scheme.Suspensions;
import org.residentpension.villagesubsidy.scheme.SuspensionService;

/** Every step on the last suspension of the collective of a scheme. */
@ApplicationScoped
class SuspensionSteps {

    private static final String WHY = "试办";

    @Inject
    private SuspensionService service;

    @Inject
    private Suspensions suspensions;

    List<Step> of(Act act) {
        Suspensions.Seen seen = suspensions.of(act.with().text("suspension"));
        long id = seen.id();
        int version = seen.version();
        return List.of(
                new Step("SUSPENSION_REGISTER", () -> service.register(id, version, act.day())),
                new Step("RESUMPTION_APPLY", () -> service.applyToResume(id, version, WHY)),
                new Step("RESUMPTION_CHECK", () -> service.checkResumption(id, version)),
                new Step(
                        "RESUMPTION_TOWNSHIP_REFUSE+RESUMPTION_COUNTY_REFUSE",
                        () -> service.refuseResumption(id, version, WHY)),
                new Step("RESUMPTION_APPROVE", () -> service.resume(id, version)));
    }

    String state(Act act) {
        return suspensions.of(act.with().text("suspension")).state();
    }
}
