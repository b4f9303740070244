package org.residentpension.villagesubsidy.scheme;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.intake.Upload;
import org.residentpension.kernel.Blanks;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.evidence.EvidenceKind;
import org.residentpension.villagesubsidy.evidence.EvidenceRepository;
import org.residentpension.villagesubsidy.evidence.NewEvidence;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/** A collective that cannot pay files it, the county registers it; later it may apply to resume (S2-49 to S2-52, R-SUS). */
@Stateless
public class SuspensionService {

    @Inject
    private SuspensionTimeline timeline;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private StandingRepository standings;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private Event<SchemeEvent> arisen;

    @Inject
    private SchemeDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Event<CollectiveSuspended> suspended;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public List<Suspension> ofCollective(long collectiveId) {
        inScope(collectiveId, Right.SCHEME_READ);
        return schemes.suspensionsOf(collectiveId);
    }

    /** The papers with which the suspensions of a collective were filed. */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public List<Evidence> papersOf(long collectiveId) {
        inScope(collectiveId, Right.SCHEME_READ);
        return evidence.of(schemes.suspensionsOf(collectiveId).stream()
                .map(Suspension::subject)
                .toList());
    }

    /** Who did what about the suspensions of a collective, the oldest first. */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public List<SuspensionDeed> deedsOf(long collectiveId) {
        inScope(collectiveId, Right.SCHEME_READ);
        return timeline.ofCollective(collectiveId);
    }

    /** @param resolution what the collective has decided by its own procedure (S2-49) */
    @Once
    @Requires(value = Right.SCHEME_SUBMIT, ofObject = true)
    public long file(long collectiveId, String reason, Upload resolution) {
        Collective collective = inScope(collectiveId, Right.SCHEME_SUBMIT);
        caller.attempts("SUSPENSION_FILE", "rp_collective:" + collectiveId, collective.divisionCode());
        if (schemes.suspensionsOf(collectiveId).stream().anyMatch(open -> !open.isEnded())) {
            throw SchemeStepRefused.notNow();
        }
        String why = SchemeStepRefused.grounded(reason, resolution);
        Suspension suspension = new Suspension(collectiveId, collective.divisionCode(), why, desk.act());
        schemes.add(suspension);
        evidence.add(
                NewEvidence.of(suspension.subject(), suspension.divisionCode(), EvidenceKind.SCAN, resolution),
                desk.act());
        record("SUSPENSION_FILE", suspension, null);
        return suspension.id();
    }

    /** From that day on no run is opened, extracted or noticed; runs under way are told (R-SUS). */
    @Once
    @Requires(value = Right.SCHEME_APPROVE, ofObject = true)
    public void register(long id, int version, LocalDate effectiveOn) {
        Suspension suspension = handled(id, version, SuspensionAction.SUSPENSION_REGISTER);
        SuspensionState before = suspension.state();
        schemes.lockCollective(suspension.collectiveId());
        suspension.register(effectiveOn, desk.act());
        arisen.fire(SchemeEvent.of(SchemeEvent.Kind.SUSPENSION, suspension, desk.act()));
        record("SUSPENSION_REGISTER", suspension, before);
        suspended.fire(new CollectiveSuspended(suspension.collectiveId(), effectiveOn));
    }

    @Once
    @Requires(value = Right.SCHEME_SUBMIT, ofObject = true)
    public void applyToResume(long id, int version, String why) {
        Suspension suspension = handled(id, version, SuspensionAction.RESUMPTION_APPLY);
        SuspensionState before = suspension.state();
        suspension.applyToResume(NoReason.refuseBlank(why), desk.act());
        record("RESUMPTION_APPLY", suspension, before);
    }

    @Once
    @Requires(value = Right.SCHEME_CHECK, ofObject = true)
    public void checkResumption(long id, int version) {
        Suspension suspension = handled(id, version, SuspensionAction.RESUMPTION_CHECK);
        SuspensionState before = suspension.state();
        suspension.passCheck(desk.act());
        record("RESUMPTION_CHECK", suspension, before);
    }

    /** The township refuses what it would not pass on, the county what was passed on to it; the collective is told why. */
    @Once
    @Requires(
            value = {Right.SCHEME_CHECK, Right.SCHEME_APPROVE},
            ofObject = true)
    public void refuseResumption(long id, int version, String why) {
        boolean passedOn = schemes.suspension(id)
                .filter(each -> SuspensionAction.RESUMPTION_COUNTY_REFUSE.leadsFrom(each.state()))
                .isPresent();
        SuspensionAction action =
                passedOn ? SuspensionAction.RESUMPTION_COUNTY_REFUSE : SuspensionAction.RESUMPTION_TOWNSHIP_REFUSE;
        Suspension suspension = handled(id, version, action);
        String reason = Blanks.textIn(why).orElseThrow(SchemeStepRefused::grounds);
        SuspensionState before = suspension.state();
        suspension.refuseToResume(reason, desk.act());
        record(action.name(), suspension, before);
    }

    /** Holds for runs that are opened from today on. */
    @Once
    @Requires(value = Right.SCHEME_APPROVE, ofObject = true)
    public void resume(long id, int version) {
        Suspension suspension = handled(id, version, SuspensionAction.RESUMPTION_APPROVE);
        SuspensionState before = suspension.state();
        suspension.resume(desk.act());
        arisen.fire(SchemeEvent.of(SchemeEvent.Kind.RESUMPTION, suspension, desk.act()));
        record("RESUMPTION_APPROVE", suspension, before);
    }

    /** Whether it has left the pilot and has no other scheme, in force or under way, for which it could resume (S2-52). */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public boolean isExited(long collectiveId) {
        inScope(collectiveId, Right.SCHEME_READ);
        return hasLeft(collectiveId);
    }

    private boolean hasLeft(long collectiveId) {
        Collection<SchemeState> standing =
                standings.of(schemes.ofCollective(collectiveId), clock.now()).values();
        return standing.contains(SchemeState.EXITED) && standing.stream().allMatch(SchemeState::isOver);
    }

    private Collective inScope(long collectiveId, Right right) {
        Collective collective = collectives.byId(collectiveId).orElse(null);
        guard.assertMay(right, "rp_collective:" + collectiveId, collective == null ? null : collective.divisionCode());
        return collective;
    }

    /** Right and scope, separation of duties, version and state, in this order. */
    private Suspension handled(long id, int version, SuspensionAction action) {
        Suspension suspension = schemes.suspension(id).orElse(null);
        guard.assertMay(action.right(), "rp_suspension:" + id, suspension == null ? null : suspension.divisionCode());
        caller.attempts(action.name(), "rp_suspension:" + id, suspension.divisionCode());
        if (action.right() != Right.SCHEME_SUBMIT && suspension.isOwnWork(caller.staffId())) {
            throw caller.dutyRefused("rp_suspension:" + id, suspension.divisionCode());
        }
        if (suspension.version() != version) {
            throw new Stale();
        }
        if (!action.leadsFrom(suspension.state())) {
            throw new SchemeStepRefused(ReasonCode.X_STALE);
        }
        if (action.resumes() && hasLeft(suspension.collectiveId())) {
            throw SchemeStepRefused.exited();
        }
        return suspension;
    }

    private void record(String event, Suspension suspension, SuspensionState before) {
        schemes.flush();
        audit.done(caller.line(event)
                .about(suspension.subject(), suspension.divisionCode())
                .change(
                        before == null ? null : before.name(),
                        suspension.state().name()));
    }
}
