package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.job.Job;
import org.residentpension.villagesubsidy.run.batch.RunBatch;
import org.residentpension.villagesubsidy.run.batch.RunBatchService;
import org.residentpension.web.faces.Messages;

/** How far a batch is and what stood against it, as the list of batches and the page of a single run show it. */
@ApplicationScoped
class BatchRows {

    private static final String REFUSAL = "refusal.RunStepRefused.";

    @Inject
    private RunBatchService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    RunBatchesView.Row of(RunBatch batch) {
        Job job = service.jobOf(batch.id()).orElse(null);
        List<RunBatchesView.Told> refusals = batch.refused() == 0
                ? List.of()
                : service.refusals(batch.id()).stream().map(this::told).toList();
        return new RunBatchesView.Row(batch, job, job != null && job.isSilent(clock.now()), refusals);
    }

    private RunBatchesView.Told told(RunBatch.Refusal refusal) {
        String key = messages.knows(REFUSAL + refusal.code()) ? REFUSAL + refusal.code() : "batches.refusedElse";
        return new RunBatchesView.Told(divisions.divisions().fullName(refusal.division()), messages.sentence(key));
    }
}
