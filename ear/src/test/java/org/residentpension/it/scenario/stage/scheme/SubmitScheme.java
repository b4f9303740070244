package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SchemeResolutionService;

/** To the township. */
@ApplicationScoped
public class SubmitScheme extends SchemeVerb {

    @Inject
    private SchemeResolutionService service;

    @Override
    public String name() {
        return "submitScheme";
    }

    @Override
    boolean showsFindings() {
        return true;
    }

    @Override
    void perform(Act act, Seen scheme) {
        service.submit(scheme.id(), scheme.version());
    }
}
