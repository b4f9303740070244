package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Helper;

/** The county lets it pay again. */
@ApplicationScoped
public class ResumeScheme extends SuspensionVerb {

    @Override
    public String name() {
        return "resumeScheme";
    }

    @Override
    public List<Helper> before(Act act) {
        Suspensions.Seen last = latest(act);
        if (last.is("RESUMPTION_CHECKED")) {
            return List.of();
        }
        Map<String, Object> with = Map.of("scheme", act.with().text("scheme"));
        Helper check = new Helper("TOWNSHIP_LEADER", village(act), "checkResumption", with);
        return last.is("RESUMPTION_APPLIED")
                ? List.of(check)
                : List.of(new Helper("VILLAGE_COLLECTIVE_LEAD", village(act), "applyToResume", with), check);
    }

    @Override
    void perform(Act act, Suspensions.Seen last) {
        service().resume(last.id(), last.version());
    }
}
