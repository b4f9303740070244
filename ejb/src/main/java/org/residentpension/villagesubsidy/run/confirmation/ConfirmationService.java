package org.residentpension.villagesubsidy.run.confirmation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/**
 * The assistant proposes, the collective's lead confirms person by person; her own lines she leaves to the assistant or the
 * township (workflows.md §0 rule 2).
 */
@Stateless
public class ConfirmationService {

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private GuardedLines guarded;

    @Inject
    private RunDesk desk;

    @Inject
    private YearBounds bounds;

    @Inject
    private Caller caller;

    @Once
    @Requires(value = Right.RUN_PROPOSE, ofObject = true)
    public void propose(long id, int version, List<LineDecision> proposals) {
        RunDesk.Taken taken = desk.take(id, version, RunAction.PROPOSE);
        for (LineDecision proposal : proposals) {
            SubsidyLine line = line(taken, proposal);
            Money amount = amountOf(taken, line, proposal);
            lineDecisions.propose(line.id(), amount.equals(line.payable()) ? null : amount, proposal.reason());
        }
        desk.record(taken, null);
    }

    /** Decides the lines that are named and confirms the others as calculated; the caller's own stay open. */
    @Once
    @Requires(
            value = {Right.RUN_CONFIRM, Right.RUN_PROPOSE},
            ofObject = true)
    public void confirm(long id, int version, List<LineDecision> decisions) {
        RunDesk.Taken taken = take(id, version);
        SubsidyRun run = taken.run();
        if (run.isOverBudget()) {
            throw desk.refusal(run, taken.action(), new RunStepRefused(ReasonCode.X_BUDGET));
        }
        if (run.state() == RunState.CALCULATED && !bounds.holds(run)) {
            throw desk.refusal(run, taken.action(), new RunStepRefused("X_YEAR_BAND"));
        }
        Set<Long> own = new HashSet<>(lines.ownPersonsOf(caller.staffId()));
        List<LineChange> changes = new ArrayList<>();
        Set<Long> decided = new HashSet<>(own);
        for (LineDecision decision : decisions) {
            SubsidyLine line = line(taken, decision);
            boolean simple = decision.kind() == LineDecision.Kind.CONFIRM;
            Money amount = amountOf(taken, line, decision);
            if (!simple && !own.contains(decision.personId())) {
                decided.add(decision.personId());
                changes.add(change(line, amount, decision));
            }
        }
        lineDecisions.confirmAllBut(run.id(), decided, taken.act());
        lineDecisions.change(taken.action().name(), changes, taken.act());
        lineDecisions.confirmed(
                changes.stream().map(change -> change.line().id()).toList(), taken.act());
        boolean complete = !hasOpen(run);
        if (complete) {
            lineDecisions.confirmEmpty(run.id());
        }
        lineDecisions.dropProposals(run.id(), false);
        run.confirm(complete, taken.act());
        desk.record(taken, null);
    }

    /** The lead confirms; what she has to leave open, the assistant or the township clerk. */
    private RunDesk.Taken take(long id, int version) {
        if (caller.may(Right.RUN_CONFIRM)) {
            return desk.take(id, version, RunAction.CONFIRM);
        }
        SubsidyRun run = desk.open(id);
        if (run.state() != RunState.CONFIRMING) {
            throw caller.dutyRefused(RunDesk.subject(id), run.divisionCode());
        }
        return desk.take(id, version, RunAction.CONFIRM_REST);
    }

    private boolean hasOpen(SubsidyRun run) {
        return lines.inTotal(run.id()).stream().anyMatch(line -> line.state() == LineState.CALCULATED);
    }

    private SubsidyLine line(RunDesk.Taken taken, LineDecision decision) {
        return lines.ofPerson(taken.run().id(), decision.personId())
                .filter(line -> line.state() == LineState.CALCULATED || line.state() == LineState.EXCEPTION)
                .orElseThrow(() -> desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_LINE")));
    }

    /** What the line would amount to; throws for an increase, a missing reason, or a reduction that is none. */
    private Money amountOf(RunDesk.Taken taken, SubsidyLine line, LineDecision decision) {
        LineDecision.Fault fault = decision.fault(line.payable()).orElse(null);
        if (fault == LineDecision.Fault.NO_REASON) {
            throw new NoReason();
        }
        if (fault != null || decision.kind() == LineDecision.Kind.REDUCE && isWrongStill(taken.run(), line, decision)) {
            throw desk.refusal(taken.run(), taken.action(), new RunStepRefused("X_ONLY_DOWNWARD"));
        }
        return switch (decision.kind()) {
            case CONFIRM -> line.payable();
            case EXCLUDE -> Money.ZERO;
            case REDUCE -> decision.amount();
        };
    }

    /** A line that violates the guard may be lowered until it no longer does; no other exception is the village's to decide. */
    private boolean isWrongStill(SubsidyRun run, SubsidyLine line, LineDecision decision) {
        return line.state() == LineState.EXCEPTION && !guarded.isHealedBy(run, line, decision.amount());
    }

    private static LineChange change(SubsidyLine line, Money amount, LineDecision decision) {
        return decision.kind() == LineDecision.Kind.EXCLUDE
                ? LineChange.exclude(line, line.reasons(), decision.reason())
                : new LineChange(
                        line,
                        LineState.ADJUSTED,
                        line.reasons().stream()
                                .filter(code -> code != ReasonCode.X_GUARD)
                                .toList(),
                        amount,
                        null,
                        decision.reason());
    }
}
