package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Helper;
import org.residentpension.villagesubsidy.scheme.SuspensionService;

/** The county registers what the collective has filed. */
@ApplicationScoped
public class SuspendScheme extends SchemeVerb {

    @Inject
    private SuspensionService service;

    @Inject
    private Suspensions suspensions;

    @Override
    public String name() {
        return "suspendScheme";
    }

    @Override
    public List<Helper> before(Act act) {
        String key = act.with().text("scheme");
        if (suspensions.latest(schemes().id(key)).is("FILED")) {
            return List.of();
        }
        String village = suspensions.villageOf(schemes().id(key));
        return List.of(new Helper("VILLAGE_COLLECTIVE_LEAD", village, "fileSuspension", Map.of("scheme", key)));
    }

    @Override
    void perform(Act act, Seen scheme) {
        Suspensions.Seen filed = suspensions.latest(scheme.id());
        service.register(filed.id(), filed.version(), act.with().date("effectiveOn", act.day()));
    }
}
