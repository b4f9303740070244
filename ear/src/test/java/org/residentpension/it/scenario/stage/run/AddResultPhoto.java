package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.scheme.Papers;
import org.residentpension.villagesubsidy.run.publicity.RunEvidenceService;

/** The photograph of a result that hangs out already. */
@ApplicationScoped
public class AddResultPhoto extends RunVerb {

    @Inject
    private RunEvidenceService evidence;

    @Override
    public String name() {
        return "addResultPhoto";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        evidence.addResultPhoto(run.id(), run.version(), Papers.scanned());
    }
}
