package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.scheme.Papers;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.file.RunFile;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.villagesubsidy.run.publicity.PublicityService;
import org.residentpension.villagesubsidy.run.publicity.RunEvidenceService;

/** The list is taken down. */
@ApplicationScoped
public class ClosePublicity extends RunVerb {

    @Inject
    private PublicityService service;

    @Inject
    private RunEvidenceService evidence;

    @Inject
    private RunFileService files;

    @Override
    public String name() {
        return "closePublicity";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        RunFile file = files.open(run.id());
        int version = run.version();
        boolean over = file.may(RunAction.CLOSE_PUBLICITY)
                && !file.run().closableFrom().isAfter(act.at());
        if (over) {
            // the supervisor photographs what hung out before she takes it down
            for (PublicList list : file.listsWithoutPhoto()) {
                evidence.addListPhoto(run.id(), version, list.id(), Papers.scanned());
                version = files.open(run.id()).run().version();
            }
        }
        service.close(run.id(), version);
    }
}
