package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SchemeResolutionService;

/** Somebody objects to a resolution that hangs out. */
@ApplicationScoped
public class ObjectToResolution extends SchemeVerb {

    @Inject
    private SchemeResolutionService service;

    @Override
    public String name() {
        return "objectToResolution";
    }

    @Override
    void perform(Act act, Seen scheme) {
        service.object(scheme.id(), scheme.version(), "测村民", "13800000000", "场景：对标准有异议");
    }
}
