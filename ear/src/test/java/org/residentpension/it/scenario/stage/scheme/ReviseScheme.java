package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SchemeDraftService;

/** The village changes its mind before it submits. */
@ApplicationScoped
public class ReviseScheme extends SchemeVerb {

    @Inject
    private SchemeDraftService service;

    @Override
    public String name() {
        return "reviseScheme";
    }

    @Override
    void perform(Act act, Seen scheme) {
        service.revise(scheme.id(), scheme.version(), act.with().text("why", "场景：重新议定标准"));
    }
}
