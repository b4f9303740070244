package org.residentpension.villagesubsidy.run.calculation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunOpening;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.SupplementaryRuns;
import org.residentpension.villagesubsidy.run.extract.ExtractWork;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** The office's part before the village is asked: open a run, take the extract, calculate (S2-38, S2-39). */
@Stateless
public class RunPreparationService {

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private RunRepository runs;

    @Inject
    private RunOpening opening;

    @Inject
    private SupplementaryRuns supplementary;

    @Inject
    private ExtractWork extracts;

    @Inject
    private CalculationWork calculation;

    @Inject
    private RunDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    /** The run of the village's effective scheme for that year. */
    @Once
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public long open(long collectiveId, int year) {
        SubsidyRun run = opening.open(inScope(collectiveId), year, desk.act());
        desk.record(new RunDesk.Taken(run, RunAction.OPEN, null, desk.act()), null);
        return run.id();
    }

    /** The run of one scheme: the village's own, or that of a matter beside it (一事一策, R-SCH-1). */
    @Once
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public long openScheme(long schemeId, int year) {
        SubsidyScheme scheme = schemes.byId(schemeId).orElse(null);
        String subject = "rp_subsidy_scheme:" + schemeId;
        guard.assertMay(Right.RUN_EXTRACT, subject, scheme == null ? null : scheme.divisionCode());
        caller.attempts("RUN_OPEN", subject, scheme.divisionCode());
        Collective collective = collectives.byId(scheme.collectiveId()).orElseThrow();
        SubsidyRun run = opening.open(collective, schemeId, year, desk.act());
        desk.record(new RunDesk.Taken(run, RunAction.OPEN, null, desk.act()), scheme.matter());
        return run.id();
    }

    /** For lines that the tax bureau rejected, or that a late objection made right; until 31 December (R-NOT-4). {@code runId}: a run of that scheme and year. */
    @Once
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public long openSupplementary(long runId, Collection<Long> persons) {
        SubsidyRun of = runs.byId(runId).orElse(null);
        guard.assertMay(Right.RUN_EXTRACT, RunDesk.subject(runId), of == null ? null : of.divisionCode());
        caller.attempts("RUN_OPEN", RunDesk.subject(runId), of.divisionCode());
        Collective collective = collectives.byId(of.collectiveId()).orElseThrow();
        SubsidyRun run = supplementary.open(collective, of, persons, desk.act());
        desk.record(new RunDesk.Taken(run, RunAction.OPEN, null, desk.act()), null);
        return run.id();
    }

    /** @param lateReason of the county's leader; needed after the deadline, null otherwise */
    @Once
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public void extract(long id, int version, String lateReason) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.EXTRACT);
        extracts.extract(taken.run(), lateReason, taken.act());
        desk.record(taken, taken.run().lateReason());
    }

    @Once
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public void calculate(long id, int version) {
        calculation.awaitTurn(desk.yearOf(id, RunAction.CALCULATE));
        RunDesk.Taken taken = desk.take(id, version, RunAction.CALCULATE);
        calculation.calculate(taken.run(), taken.act());
        desk.record(taken, null);
    }

    private Collective inScope(long collectiveId) {
        Collective collective = collectives.byId(collectiveId).orElse(null);
        guard.assertMay(
                Right.RUN_EXTRACT,
                "rp_collective:" + collectiveId,
                collective == null ? null : collective.divisionCode());
        caller.attempts("RUN_OPEN", "rp_collective:" + collectiveId, collective.divisionCode());
        return collective;
    }
}
