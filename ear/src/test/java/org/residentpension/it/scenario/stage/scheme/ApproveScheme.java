package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SchemeApprovalService;

/** Township or county approve. */
@ApplicationScoped
public class ApproveScheme extends SchemeVerb {

    @Inject
    private SchemeApprovalService service;

    @Override
    public String name() {
        return "approveScheme";
    }

    @Override
    void perform(Act act, Seen scheme) {
        if (act.with().text("level").equals("TOWNSHIP")) {
            service.approveInTownship(scheme.id(), scheme.version(), act.with().text("despite", "场景：名册随后补报"));
        } else {
            service.approveInCounty(scheme.id(), scheme.version());
        }
    }
}
