package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SchemeApprovalService;

/** The county lets a collective leave. */
@ApplicationScoped
public class ExitScheme extends SchemeVerb {

    @Inject
    private SchemeApprovalService service;

    @Override
    public String name() {
        return "exitScheme";
    }

    @Override
    void perform(Act act, Seen scheme) {
        service.exit(
                scheme.id(),
                scheme.version(),
                act.with().text("reason", "场景：退出试点"),
                act.with().flag("file", true) ? Papers.scanned() : null);
    }
}
