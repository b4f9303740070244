package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Helper;

/** The county registers what the collective has filed. */
@ApplicationScoped
public class SuspendScheme extends SuspensionVerb {

    @Override
    public String name() {
        return "suspendScheme";
    }

    @Override
    public List<Helper> before(Act act) {
        return latest(act).is("FILED")
                ? List.of()
                : List.of(new Helper(
                        "VILLAGE_COLLECTIVE_LEAD",
                        village(act),
                        "fileSuspension",
                        Map.of("scheme", act.with().text("scheme"))));
    }

    @Override
    void perform(Act act, Suspensions.Seen filed) {
        service().register(filed.id(), filed.version(), act.with().date("effectiveOn", act.day()));
    }
}
