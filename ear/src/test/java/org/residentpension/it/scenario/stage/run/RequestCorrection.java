package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.run.file.RunLineService;
import org.residentpension.villagesubsidy.run.posting.Correction;
import org.residentpension.villagesubsidy.run.posting.CorrectionService;

/** The county's clerk says that a posted line belongs to somebody else, or was posted twice. */
@ApplicationScoped
public class RequestCorrection extends RunVerb {

    @Inject
    private CorrectionService service;

    @Inject
    private RunLineService lineFile;

    @Override
    public String name() {
        return "requestCorrection";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        long line = lineFile.lineOf(run.id(), person(act)).orElseThrow().id();
        Long right = act.with().has("right") ? person(act, act.with().text("right")) : null;
        Correction.MoneyTo to =
                right == null ? Correction.MoneyTo.valueOf(act.with().text("moneyTo", "PENSION_FUND")) : null;
        service.request(
                service.postingOf(run.id(), line).orElseThrow().id(), new Correction.Wanted(right, to, "场景：入账有误"));
    }
}
