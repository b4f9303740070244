package org.residentpension.villagesubsidy.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.DutyRefused;
import org.residentpension.platform.Stale;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;

/**
 * The first and the last beat of every act on a run: hand it out, locked, to somebody who may take that action now; count its
 * lines and put on record what she did.
 */
@ApplicationScoped
public class RunDesk {

    @Inject
    private RunRepository runs;

    @Inject
    private LineRepository lines;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Event<SupplementEmptied> emptied;

    /** A run in somebody's hands. */
    public record Taken(SubsidyRun run, RunAction action, RunState before, Act act) {}

    /** Scope, right, separation of duties, version and state, in this order. */
    public Taken take(long id, int version, RunAction action) {
        SubsidyRun run = runs.locked(id).orElse(null);
        guard.assertMay(action.right(), subject(id), run == null ? null : run.divisionCode());
        caller.attempts("RUN_" + action, subject(id), run.divisionCode());
        if (isForbiddenDuty(run, action, caller.staffId())) {
            throw caller.dutyRefused(subject(id), run.divisionCode());
        }
        if (run.version() != version) {
            throw new Stale();
        }
        assertPossible(run, action);
        return new Taken(run, action, run.state(), act());
    }

    /** Throws for somebody who does not see the run, or never takes that action, whatever its state. */
    public void see(long id, RunAction action) {
        seen(id, action.right());
    }

    /** The same for somebody who has to wait for other runs of the year before she takes this one. */
    public int yearOf(long id, RunAction action) {
        return seen(id, action.right()).year();
    }

    /** Opens a run for reading. */
    public SubsidyRun open(long id) {
        return seen(id, Right.RUN_READ);
    }

    private SubsidyRun seen(long id, Right right) {
        SubsidyRun run = runs.byId(id).orElse(null);
        guard.assertMay(right, subject(id), run == null ? null : run.divisionCode());
        return run;
    }

    /** Throws, on record, what stands against the action in the run's present state. */
    public void assertPossible(SubsidyRun run, RunAction action) {
        if (action.needsRunningScheme() && isSuspended(run.collectiveId())) {
            throw refusal(run, action, new RunStepRefused(ReasonCode.X_SUSPENDED));
        }
        if (run.isCancelled() || !action.leadsFrom(run.state())) {
            throw refusal(run, action, reason(run, action));
        }
    }

    /** She may not act on this line, because it is her own or her household's. */
    public void refuseOwn(SubsidyRun run, long personId) {
        if (isOwn(personId)) {
            throw caller.dutyRefused(subject(run.id()), run.divisionCode());
        }
    }

    /** Whoever takes a step on somebody's work is not that somebody (workflows.md §0 rule 1); on record. */
    public DutyRefused dutyRefused(SubsidyRun run) {
        return caller.dutyRefused(subject(run.id()), run.divisionCode());
    }

    /** The same refusal, put on record. */
    public RunStepRefused refusal(SubsidyRun run, RunAction action, RunStepRefused refusal) {
        return caller.refusedBy(refusal, "RUN_" + action, subject(run.id()));
    }

    public void record(Taken taken, String note) {
        record(taken, note, caller.line("RUN_" + taken.action()));
    }

    /** The same for work that goes on without a user at the screen. */
    public void recordUnattended(Taken taken, String note, String userName) {
        record(taken, note, unattended(taken, userName));
    }

    /** The audit line of one of several acts without a user at the screen, which {@link #recordAudited} then records as one step. */
    public void auditUnattended(Taken taken, String what, String userName) {
        SubsidyRun run = taken.run();
        audit.done(unattended(taken, userName)
                .about(subject(run.id()), run.divisionCode())
                .change(taken.before().name(), run.state() + "; " + what));
    }

    private static AuditLine unattended(Taken taken, String userName) {
        return new AuditLine(
                userName, taken.act().staffId(), null, "RUN_" + taken.action(), null, null, null, null, null);
    }

    private void record(Taken taken, String note, AuditLine line) {
        recordAudited(taken, note);
        SubsidyRun run = taken.run();
        audit.done(line.about(subject(run.id()), run.divisionCode())
                .change(
                        taken.before() == null ? null : taken.before().name(),
                        run.state() + " " + run.lineCount() + " " + run.total()));
    }

    /** Counts the lines and adds the step to the timeline, for acts that are on the audit trail already. */
    public void recordAudited(Taken taken, String note) {
        SubsidyRun run = taken.run();
        if (taken.action() != RunAction.CALCULATE) { // which has counted what it wrote
            run.count(lines.totals(run.id()));
        }
        if (taken.before() != null) { // a new one is nobody's screen yet
            runs.touch(run);
        }
        runs.flush();
        runs.record(run, taken.action(), taken.before(), taken.act(), note);
        if (run.isEmptiedSupplement()) {
            emptied.fire(new SupplementEmptied(run.id(), taken.act()));
        }
    }

    public Act act() {
        return caller.act();
    }

    public LocalDate today() {
        return clock.today();
    }

    public boolean isSuspended(long collectiveId) {
        LocalDate today = clock.today();
        return schemes.suspensionPeriodsOf(collectiveId).stream().anyMatch(period -> period.holdsOn(today));
    }

    /** Whether she is the caller or lives with her. */
    public boolean isOwn(long personId) {
        return ownPersons().contains(personId);
    }

    /** The caller and her household; nobody for a machine. */
    public List<Long> ownPersons() {
        Long me = caller.staffId();
        return me == null ? List.of() : lines.ownPersonsOf(me);
    }

    public static String subject(long id) {
        return "rp_subsidy_run:" + id;
    }

    /** Workflows.md §0 rules 1 and 2: not one's own work, not the money of one's own household. */
    public boolean isForbiddenDuty(SubsidyRun run, RunAction action, Long me) {
        return forbiddenDuties(run, me).contains(action);
    }

    /** All of them, at one look; a machine is nobody, and what it may do is in its rights. */
    public Set<RunAction> forbiddenDuties(SubsidyRun run, Long me) {
        if (me == null) {
            return Set.of();
        }
        Set<RunAction> done = SeparationOfDuties.handsOn(run, runs.deedsOf(run, me));
        boolean own = lines.isInTotal(run.id(), lines.ownPersonsOf(me));
        Set<RunAction> forbidden = EnumSet.noneOf(RunAction.class);
        for (RunAction action : RunAction.values()) {
            if (SeparationOfDuties.forbids(action, done) || own && action.isCountyStep()) {
                forbidden.add(action);
            }
        }
        return forbidden;
    }

    private RunStepRefused reason(SubsidyRun run, RunAction action) {
        if (action.needsClearedRun() && run.state() == RunState.OBJECTED) {
            return new RunStepRefused(ReasonCode.X_OPEN_OBJECTION);
        }
        if (action.needsClearedRun()
                && run.state().isInPublicity()
                && run.closableFrom().isAfter(clock.now())) {
            return new RunStepRefused(ReasonCode.X_PUBLICITY_RUNNING);
        }
        if (action == RunAction.POST && run.state() == RunState.NOTICE_ISSUED) {
            return new RunStepRefused(ReasonCode.X_PARTIAL);
        }
        if (action == RunAction.RELEASE_DUPLICATE && !run.isCancelled()) {
            return new RunStepRefused("X_RELEASE");
        }
        return new RunStepRefused(
                run.isCancelled() && isSuspended(run.collectiveId()) ? ReasonCode.X_SUSPENDED.name() : "X_STATE");
    }
}
