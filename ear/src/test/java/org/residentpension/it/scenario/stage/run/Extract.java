package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.villagesubsidy.run.batch.RunBatchService;
import org.residentpension.villagesubsidy.run.calculation.RunPreparationService;

/** Freezes one run, or opens and freezes every run of an effective scheme of a division. */
@ApplicationScoped
public class Extract extends RunVerb {

    @Inject
    private RunPreparationService service;

    @Inject
    private RunBatchService batches;

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public Object open(Act act) {
        return act.with().has("run") ? super.open(act) : null;
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        return opened == null ? extractAll(act) : super.perform(act, opened);
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        service.extract(run.id(), run.version(), reason(act));
    }

    /** Schemes are effective for the year of the day. Where nothing could be done the first obstacle is the reason; beside what was done it is only told. */
    private Outcome extractAll(Act act) {
        long id = batches.extract(
                act.play().division(act.with().text("division")).value(),
                act.day().getYear(),
                reason(act));
        return batches.refusals(id).stream()
                .findFirst()
                .map(refusal -> batches.open(id).done() > 0
                        ? Outcome.doneWith(refusal.code())
                        : Outcome.refused(refusal.code()))
                .orElse(Outcome.DONE);
    }

    private static String reason(Act act) {
        return act.with().text("lateReason", null);
    }
}
