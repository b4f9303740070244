package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SchemeEvidenceService;
import org.residentpension.villagesubsidy.scheme.SchemeResolutionService;

/** First disclosure. */
@ApplicationScoped
public class DiscloseResolution extends SchemeVerb {

    @Inject
    private SchemeResolutionService service;

    @Inject
    private SchemeEvidenceService evidence;

    @Override
    public String name() {
        return "discloseResolution";
    }

    @Override
    void perform(Act act, Seen scheme) {
        service.disclose(scheme.id(), scheme.version(), "村务公开栏", act.with().date("from", act.day()));
        if (act.with().flag("files", true)) {
            evidence.addPhoto(scheme.id(), version(scheme.id()), Papers.scanned());
        }
    }
}
