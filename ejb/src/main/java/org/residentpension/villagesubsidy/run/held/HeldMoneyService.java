package org.residentpension.villagesubsidy.run.held;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/**
 * A paid line whose account was settled before the posting: the county's clerk proposes whether the collective gets the money back,
 * the heirs get it, or she herself who has enrolled again, the reviewer decides (R-DTH). Until then it stands in no total, and it can be put aside by nobody.
 */
@Stateless
public class HeldMoneyService {

    @Inject
    private HeldMoneyRepository cases;

    @Inject
    private HeldMoneyWork work;

    @Inject
    private RunRepository runs;

    @Inject
    private LineRepository lines;

    @Inject
    private RunDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The cases of one run, the first one first. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public List<HeldMoneyRow> ofRun(long runId) {
        desk.open(runId);
        Long me = caller.staffId();
        return cases.ofRun(runId, me == null ? 0 : me);
    }

    /** The lines of one run for which nobody has proposed anything yet. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public List<Long> undecided(long runId) {
        desk.open(runId);
        return lines.exceptionsOf(runId).stream()
                .filter(line -> line.isHeldMoney() && !cases.isUnderWay(line.id()))
                .map(SubsidyLine::id)
                .toList();
    }

    @Once
    @Requires(value = Right.RUN_CHECK, ofObject = true)
    public long propose(long runId, int version, long lineId, HeldMoney.Proposal proposal) {
        SubsidyRun run = runs.locked(runId).orElse(null);
        String subject = RunDesk.subject(runId);
        guard.assertMay(Right.RUN_CHECK, subject, run == null ? null : run.divisionCode());
        caller.attempts("SUBSIDY_HELD_PROPOSE", subject, run.divisionCode());
        if (run.version() != version) {
            throw new Stale();
        }
        SubsidyLine line = lines.byId(lineId)
                .filter(found -> found.runId() == runId && found.isHeldMoney() && !cases.isUnderWay(lineId))
                .orElseThrow(() -> new RunStepRefused("X_LINE"));
        refuseDuty(run, RunAction.DECIDE_EXCEPTION, line.personId(), subject);
        if (!proposal.isComplete()) {
            throw new RunStepRefused("X_HELD_INCOMPLETE");
        }
        if (proposal.outcome() != HeldMoney.Outcome.COLLECTIVE) {
            work.refusePaidBeside(run, line.personId());
        }
        if (proposal.outcome() == HeldMoney.Outcome.ACCOUNT) {
            work.refuseSettled(line.personId()); // as at the decision, which nobody should have to wait for to hear it
        }
        HeldMoney held = new HeldMoney(run, line, proposal, desk.act());
        cases.add(held);
        record("PROPOSE", held, null, proposal.outcome() + " " + held.amount());
        return held.id();
    }

    /** Carries it out at once. */
    @Once
    @Requires(value = Right.RUN_CORRECT, ofObject = true)
    public void approve(long id, int version) {
        HeldMoney held = taken(id, version, "APPROVE");
        work.carryOut(held, desk.act());
        record("APPROVE", held, HeldMoney.State.PROPOSED, held.outcome() + " " + held.amount());
    }

    /** Something else can be proposed afterwards. */
    @Once
    @Requires(value = Right.RUN_CORRECT, ofObject = true)
    public void refuse(long id, int version, String why) {
        HeldMoney held = taken(id, version, "REFUSE");
        String reason = NoReason.refuseBlank(why);
        held.refuse(reason, desk.act());
        record("REFUSE", held, HeldMoney.State.PROPOSED, reason);
    }

    private HeldMoney taken(long id, int version, String event) {
        HeldMoney held = cases.locked(id).orElse(null);
        String subject = subject(id);
        guard.assertMay(Right.RUN_CORRECT, subject, held == null ? null : held.divisionCode());
        caller.attempts("SUBSIDY_HELD_" + event, subject, held.divisionCode());
        caller.refuseProposer(held.officers(), subject, held.divisionCode());
        refuseDuty(runs.byId(held.runId()).orElseThrow(), RunAction.POST, held.personId(), subject);
        if (held.version() != version) {
            throw new Stale();
        }
        return held;
    }

    /** As at every step of the county the whole run counts, and her line though it stands in no total (workflows.md §0 rule 2). */
    private void refuseDuty(SubsidyRun run, RunAction like, long personId, String subject) {
        if (desk.isOwn(personId) || desk.isForbiddenDuty(run, like, caller.staffId())) {
            throw caller.dutyRefused(subject, run.divisionCode());
        }
    }

    private void record(String event, HeldMoney held, HeldMoney.State before, String what) {
        cases.flush();
        audit.done(caller.line("SUBSIDY_HELD_" + event)
                .about(subject(held.id()), held.divisionCode())
                .change(before == null ? null : before.name(), held.state() + "; " + what));
    }

    private static String subject(long id) {
        return "rp_subsidy_held_money:" + id;
    }
}
