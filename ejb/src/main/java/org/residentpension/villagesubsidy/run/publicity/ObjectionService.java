package org.residentpension.villagesubsidy.run.publicity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.scheme.ObjectionState;

/**
 * Objections to a public list: taken down by the supervisor, agreed with the township, decided by the collective; those that
 * come late are the county's (R-RUN-3, R-RUN-4).
 */
@Stateless
public class ObjectionService {

    @Inject
    private ObjectionRepository objections;

    @Inject
    private ObjectionEffect effect;

    @Inject
    private LateObjections late;

    @Inject
    private PublicityWork publicity;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private RunDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private Vault vault;

    @Inject
    private BusinessClock clock;

    /** @return the number of the objection */
    @Once
    @Requires(value = Right.RUN_PUBLICIZE, ofObject = true)
    public long raise(long id, int version, ObjectionForm form) {
        SubsidyRun seen = desk.open(id);
        boolean inTime = seen.state().isInPublicity() && seen.closableFrom().isAfter(clock.now());
        RunDesk.Taken taken = desk.take(id, version, inTime ? RunAction.OBJECT : RunAction.OBJECT_LATE);
        LineObjection objection =
                new LineObjection(taken.run(), form, vault.seal(form.contact()), !inTime, taken.act());
        objections.add(objection);
        if (inTime) {
            lines.move(id, LineState.PUBLICIZED);
            taken.run().object();
        }
        desk.record(taken, null);
        return objection.id();
    }

    /** The township agrees that the village decides on it. */
    @Once
    @Requires(value = Right.RUN_CONSENT, ofObject = true)
    public void consent(long objectionId, int runVersion) {
        LineObjection objection = objection(objectionId);
        RunDesk.Taken taken = desk.take(objection.runId(), runVersion, RunAction.CONSENT);
        objection.consent(taken.act());
        desk.record(taken, null);
    }

    /** Upheld, the changed line hangs out for some days more; the run goes on when every period is over. */
    @Once
    @Requires(
            value = {Right.RUN_CONFIRM, Right.RUN_CHECK},
            ofObject = true)
    public void decide(long objectionId, int runVersion, ObjectionVerdict verdict) {
        LineObjection objection = objection(objectionId);
        if (objection.isLate()) {
            late.decide(objection, runVersion, verdict);
            return;
        }
        effect.awaitTurn(verdict, desk.yearOf(objection.runId(), RunAction.DECIDE_OBJECTION));
        RunDesk.Taken taken = desk.take(objection.runId(), runVersion, RunAction.DECIDE_OBJECTION);
        SubsidyRun run = taken.run();
        desk.refuseOwn(run, objection.personId());
        NoReason.refuseBlank(verdict.why());
        Money before = effect.amountOf(run.id(), objection.personId());
        objection.decide(verdict, taken.act());
        RunState next = nextState(run);
        if (next != run.state()) {
            lines.move(run.id(), LineState.PUBLICIZED);
        }
        run.answerObjection(
                next, verdict.outcome() == ObjectionState.UPHELD ? change(taken, objection, verdict) : null);
        objection.changed(before, effect.amountOf(run.id(), objection.personId()));
        desk.record(taken, verdict.why());
    }

    /** Changes the line and hangs it out. */
    private LocalDateTime change(RunDesk.Taken taken, LineObjection objection, ObjectionVerdict verdict) {
        LineChange change = effect.of(taken, objection.personId(), verdict);
        lineDecisions.change(taken.action().name(), List.of(change), taken.act());
        return publicity.publishChanged(
                taken.run(), objection.personId(), ObjectionEffect.noteOf(verdict), taken.act());
    }

    private RunState nextState(SubsidyRun run) {
        List<LineObjection> ofRound = objections.ofRun(run.id()).stream()
                .filter(objection -> objection.isOfRound(run))
                .toList();
        if (ofRound.stream().anyMatch(LineObjection::isOpen)) {
            return RunState.OBJECTED;
        }
        boolean upheld = ofRound.stream().anyMatch(objection -> objection.state() == ObjectionState.UPHELD);
        return upheld ? RunState.REPUBLICIZED : RunState.PUBLICIZED;
    }

    private LineObjection objection(long id) {
        return objections.byId(id).orElseThrow(() -> caller.accessRefused("rp_line_objection:" + id, null));
    }
}
