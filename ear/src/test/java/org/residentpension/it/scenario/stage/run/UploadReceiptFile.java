package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Files;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;

/** No verb of the cases: receipts as a file that nobody has worked off yet, but whoever comes first. */
@ApplicationScoped
public class UploadReceiptFile implements Verb {

    @Inject
    private Files files;

    @Override
    public String name() {
        return "uploadReceiptFile";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        files.leave(act.with().text("place"), act.year(), act.with().text("csv"));
        return Outcome.DONE;
    }
}
