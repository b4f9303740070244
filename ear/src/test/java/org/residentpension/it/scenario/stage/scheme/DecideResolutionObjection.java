package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.ObjectionState;
import org.residentpension.villagesubsidy.scheme.ResolutionObjection;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;
import org.residentpension.villagesubsidy.scheme.SchemeResolutionService;

/** What becomes of the last objection to a resolution. */
@ApplicationScoped
public class DecideResolutionObjection extends SchemeVerb {

    @Inject
    private SchemeResolutionService service;

    @Inject
    private SchemeFileService files;

    @Override
    public String name() {
        return "decideResolutionObjection";
    }

    @Override
    void perform(Act act, Seen scheme) {
        long objection = files.open(scheme.id()).evidence().objections().stream()
                .mapToLong(ResolutionObjection::id)
                .max()
                .orElse(-1);
        service.decideObjection(
                objection,
                scheme.version(),
                ObjectionState.valueOf(act.with().text("decision")),
                act.with().text("why", "场景：处理意见"));
    }
}
