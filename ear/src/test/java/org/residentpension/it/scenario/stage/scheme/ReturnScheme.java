package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SchemeApprovalService;
import org.residentpension.villagesubsidy.scheme.SchemeReturn;

/** Back to the village. */
@ApplicationScoped
public class ReturnScheme extends SchemeVerb {

    @Inject
    private SchemeApprovalService service;

    @Override
    public String name() {
        return "returnScheme";
    }

    @Override
    void perform(Act act, Seen scheme) {
        service.giveBack(
                scheme.id(),
                scheme.version(),
                new SchemeReturn(
                        act.with().flag("standardChanged", false), act.with().text("reason", "场景：退回"), List.of()));
    }
}
