package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Helper;
import org.residentpension.villagesubsidy.scheme.SuspensionService;

/** The county lets it pay again. */
@ApplicationScoped
public class ResumeScheme extends SchemeVerb {

    @Inject
    private SuspensionService service;

    @Inject
    private Suspensions suspensions;

    @Override
    public String name() {
        return "resumeScheme";
    }

    @Override
    public List<Helper> before(Act act) {
        String key = act.with().text("scheme");
        Suspensions.Seen last = suspensions.latest(schemes().id(key));
        String village = suspensions.villageOf(schemes().id(key));
        Helper check = new Helper("TOWNSHIP_LEADER", village, "checkResumption", Map.of("scheme", key));
        if (last.is("RESUMPTION_CHECKED")) {
            return List.of();
        }
        return last.is("RESUMPTION_APPLIED")
                ? List.of(check)
                : List.of(
                        new Helper("VILLAGE_COLLECTIVE_LEAD", village, "applyToResume", Map.of("scheme", key)), check);
    }

    @Override
    void perform(Act act, Seen scheme) {
        Suspensions.Seen last = suspensions.latest(scheme.id());
        service.resume(last.id(), last.version());
    }
}
