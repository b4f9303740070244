package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.scheme.Papers;
import org.residentpension.villagesubsidy.run.publicity.PublicityService;
import org.residentpension.villagesubsidy.run.publicity.RunEvidenceService;

/** Second disclosure, with its photograph unless the case says that it comes later. */
@ApplicationScoped
public class DiscloseResult extends RunVerb {

    @Inject
    private PublicityService service;

    @Inject
    private RunEvidenceService evidence;

    @Override
    public String name() {
        return "discloseResult";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.discloseResult(run.id(), run.version(), "村务公开栏");
        if (act.with().flag("photo", true)) {
            evidence.addResultPhoto(run.id(), runs().seen(act).version(), Papers.scanned());
        }
    }
}
