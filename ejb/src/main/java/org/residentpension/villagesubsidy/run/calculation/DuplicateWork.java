package org.residentpension.villagesubsidy.run.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.rules.LineOutcome;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.run.FamilyBudget;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** Carries out what the county decided about a person whom two collectives claim. */
@ApplicationScoped
public class DuplicateWork {

    @Inject
    private DuplicateRepository duplicates;

    @Inject
    private ExtractRepository extracts;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private RunRepository runs;

    @Inject
    private FamilyBudget budget;

    @Inject
    private RunTerms terms;

    @Inject
    private RunDesk desk;

    public void decide(SubsidyRun chosen, long personId, String why, Act act) {
        duplicates.release(personId, chosen.year(), chosen.collectiveId(), why, act);
    }

    /**
     * As if nobody else had claimed her. Above the budget of the resolution she comes only where the run can still be calculated
     * anew (R-SCH-5).
     */
    public void free(RunDesk.Taken taken, SubsidyLine line, String why) {
        SubsidyRun run = taken.run();
        LineOutcome outcome = LineRule.assess(
                extracts.frozen(run.id(), line.personId())
                        .orElseThrow(() -> new RunStepRefused("X_LINE"))
                        .facts(),
                terms.of(run, run.standard(), run.lawDay()));
        LineState state =
                switch (outcome.result()) {
                    case EXCLUDED -> LineState.EXCLUDED;
                    case EXCEPTION -> LineState.EXCEPTION;
                    case PAYABLE, NO_AMOUNT -> run.state().lines();
                };
        Money over = budget.overWith(run, outcome.payable(), line.personId());
        if (state.counts() && over.isPositive()) {
            if (run.state() != RunState.CALCULATED) {
                throw desk.refusal(run, taken.action(), new RunStepRefused(ReasonCode.X_BUDGET));
            }
            run.exceedBudget(over);
        }
        lineDecisions.change(
                RunAction.RELEASE_DUPLICATE.name(),
                List.of(new LineChange(line, state, outcome.reasons(), outcome.payable(), null, why)),
                taken.act());
    }

    /** The line of a collective that was not chosen; its run counts anew. */
    public void exclude(SubsidyLine line, String why, Act act) {
        SubsidyRun other = runs.locked(line.runId()).orElseThrow();
        lineDecisions.change(
                RunAction.RELEASE_DUPLICATE.name(),
                List.of(LineChange.exclude(line, List.of(ReasonCode.S_DUPLICATE), why)),
                act);
        desk.recordUnattended(new RunDesk.Taken(other, RunAction.RELEASE_DUPLICATE, other.state(), act), why, "SYSTEM");
    }
}
