package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.file.RunFile;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.publicity.PublicityService;

/** The list is taken down. */
@ApplicationScoped
public class ClosePublicity extends RunVerb {

    @Inject
    private PublicityService service;

    @Inject
    private PhotographLists photographs;

    @Inject
    private RunFileService files;

    @Override
    public String name() {
        return "closePublicity";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        RunFile file = files.open(run.id());
        boolean over = file.may(RunAction.CLOSE_PUBLICITY)
                && !file.run().closableFrom().isAfter(act.at());
        // the supervisor photographs what hung out before she takes it down
        int version = over ? photographs.photograph(run.id()) : run.version();
        service.close(run.id(), version);
    }
}
