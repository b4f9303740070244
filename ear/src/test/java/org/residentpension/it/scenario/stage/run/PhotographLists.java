package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.scheme.Papers;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.villagesubsidy.run.publicity.RunEvidenceService;

/** Every list of the round that has no photograph of where it hangs gets one. */
@ApplicationScoped
public class PhotographLists extends RunVerb {

    @Inject
    private RunEvidenceService evidence;

    @Inject
    private RunFileService files;

    @Override
    public String name() {
        return "photographLists";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        photograph(run.id());
    }

    /** @return the version of the run afterwards */
    int photograph(long run) {
        for (PublicList list : files.open(run).listsWithoutPhoto()) {
            evidence.addListPhoto(run, files.open(run).run().version(), list.id(), Papers.scanned());
        }
        return files.open(run).run().version();
    }
}
