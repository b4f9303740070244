package org.residentpension.villagesubsidy.run.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunOpening;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.calculation.CalculationWork;
import org.residentpension.villagesubsidy.run.extract.ExtractWork;
import org.residentpension.villagesubsidy.run.posting.PostingWork;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** What a batch concerns, and one step of it, in the transaction of the caller. Every step may be repeated after a crash. */
@ApplicationScoped
class RunBatchWork {

    @Inject
    private RunBatchRepository batches;

    @Inject
    private RunRepository runs;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private RunOpening opening;

    @Inject
    private ExtractWork extracts;

    @Inject
    private CalculationWork calculation;

    @Inject
    private PostingWork postings;

    @Inject
    private RunDesk desk;

    @Inject
    private DivisionService divisions;

    @Inject
    private BusinessClock clock;

    /** Throws what would stand against the step of every single run, so that nobody reads the same sentence for each of them. */
    void refuseUnfit(RunBatch.Asked asked) {
        LocalDate today = clock.today();
        switch (asked.kind()) {
            case EXTRACT -> extracts.refuseLate(DivisionCode.of(asked.division()), asked.year(), asked.reason(), today);
            case CALCULATE -> {}
            case POST -> postings.refuseFuture(asked.creditedOn(), today);
        }
    }

    /** Collectives of an extract, runs of everything else; the one run of a batch of one, until it is done. */
    List<Long> subjects(RunBatch batch) {
        if (batch.isOfOne()) {
            return batch.done() > 0 ? List.of() : List.of(batch.runId());
        }
        ScopeReach reach = divisions.divisions().reachOf(batch.division(), clock.today());
        return switch (batch.kind()) {
            case EXTRACT -> batches.collectives(reach);
            case CALCULATE -> batches.runs(reach, batch.year(), "'EXTRACTED', 'CALCULATED'");
            case POST -> batches.runs(reach, batch.year(), "'PAID'");
        };
    }

    /** @return false if there is nothing to do there */
    boolean step(RunBatch batch, long subject) {
        Act act = new Act(batch.requestedBy(), clock.now());
        return switch (batch.kind()) {
            case EXTRACT -> batch.isOfOne() ? extractRun(batch, subject, act) : extract(batch, subject, act);
            case CALCULATE -> calculate(batch, subject, act);
            case POST -> post(batch, subject, act);
        };
    }

    /** How the audit trail calls the step, should it be refused. */
    AuditLine attempt(RunBatch batch, long subject) {
        boolean village = batch.kind() == RunBatch.Kind.EXTRACT && !batch.isOfOne();
        return new AuditLine(
                        batches.userName(batch.requestedBy()),
                        batch.requestedBy(),
                        null,
                        "RUN_" + batch.kind(),
                        null,
                        null,
                        null,
                        null,
                        null)
                .about(
                        village ? "rp_collective:" + subject : RunDesk.subject(subject),
                        village
                                ? collectives.byId(subject).orElseThrow().divisionCode()
                                : runs.byId(subject).orElseThrow().divisionCode());
    }

    /** Opens the run of each effective scheme that has none yet, also of a single matter; a village without a scheme is passed over. */
    private boolean extract(RunBatch batch, long collectiveId, Act act) {
        Collective collective = collectives.byId(collectiveId).orElseThrow();
        boolean any = false;
        for (SubsidyScheme scheme : opening.effective(collective, batch.year())) {
            any |= extract(batch, collective, scheme, act);
        }
        return any;
    }

    private boolean extract(RunBatch batch, Collective collective, SubsidyScheme scheme, Act act) {
        List<SubsidyRun> known = runs.ofScheme(scheme.id(), batch.year());
        if (known.isEmpty()) {
            SubsidyRun opened = opening.open(collective, scheme.id(), batch.year(), act);
            record(new RunDesk.Taken(opened, RunAction.OPEN, null, act), scheme.matter());
            known = List.of(opened);
        }
        return extractRun(batch, known.get(0).id(), act);
    }

    private boolean extractRun(RunBatch batch, long runId, Act act) {
        SubsidyRun run = runs.locked(runId).orElseThrow();
        if (run.state() != RunState.OPENED) {
            return false;
        }
        RunDesk.Taken taken = new RunDesk.Taken(run, RunAction.EXTRACT, run.state(), act);
        extracts.extract(run, batch.reason(), act);
        record(taken, run.lateReason());
        return true;
    }

    private boolean calculate(RunBatch batch, long runId, Act act) {
        calculation.awaitTurn(batch.year());
        SubsidyRun run = runs.locked(runId).orElseThrow();
        if (!RunAction.CALCULATE.leadsFrom(run.state()) || run.wasCalculatedSince(batch.requestedAt())) {
            return false;
        }
        RunDesk.Taken taken = new RunDesk.Taken(run, RunAction.CALCULATE, run.state(), act);
        calculation.calculate(run, act);
        record(taken, null);
        return true;
    }

    private boolean post(RunBatch batch, long runId, Act act) {
        SubsidyRun run = runs.locked(runId).orElseThrow();
        boolean part = batch.isOfOne() && run.state() == RunState.PARTIALLY_PAID; // what receipts name as covered
        if (run.state() != RunState.PAID && !part) {
            return false;
        }
        if (desk.isForbiddenDuty(run, RunAction.POST, act.staffId())) {
            throw new RunStepRefused("X_SOD");
        }
        RunDesk.Taken taken = new RunDesk.Taken(run, RunAction.POST, run.state(), act);
        postings.post(run, batch.creditedOn(), act);
        record(taken, null);
        return true;
    }

    private void record(RunDesk.Taken taken, String note) {
        desk.recordUnattended(taken, note, batches.userName(taken.act().staffId()));
    }
}
