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
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.SupplementaryRuns;
import org.residentpension.villagesubsidy.run.extract.ExtractWork;

/** The office's part before the village is asked: open a run, take the extract, calculate (S2-38, S2-39). */
@Stateless
public class RunPreparationService {

    @Inject
    private CollectiveRepository collectives;

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

    /** For lines that the tax bureau rejected, or that a late objection made right; until 31 December (R-NOT-4). */
    @Once
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public long openSupplementary(long collectiveId, int year, Collection<Long> persons) {
        SubsidyRun run = supplementary.open(inScope(collectiveId), year, persons, desk.act());
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
