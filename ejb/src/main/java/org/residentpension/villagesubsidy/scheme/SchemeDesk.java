package org.residentpension.villagesubsidy.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/**
 * The first and the last beat of every act on a scheme: hand it out, locked, to somebody who may take that action now; put
 * on record what she did.
 */
@ApplicationScoped
class SchemeDesk {

    @Inject
    private StandingRepository standings;

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

    /** A scheme in somebody's hands. */
    record Taken(SubsidyScheme scheme, SchemeAction action, SchemeState before, Act act) {}

    /** Scope, right, separation of duties, version and state, in this order. */
    Taken take(long id, int version, SchemeAction action) {
        SubsidyScheme scheme = schemes.locked(id).orElse(null);
        guard.assertMay(action.right(), subject(id), scheme == null ? null : scheme.divisionCode());
        caller.attempts("SCHEME_" + action, subject(id), scheme.divisionCode());
        if (isApproval(action.right()) && scheme.wasHandledBy(caller.staffId(), action)) {
            throw caller.dutyRefused(subject(id), scheme.divisionCode());
        }
        if (scheme.version() != version) {
            throw new Stale();
        }
        SchemeState state = standings.of(scheme, clock.now());
        if (!action.leadsFrom(state)) {
            throw refusal(action, state);
        }
        return new Taken(scheme, action, state, act());
    }

    /** The township gives back what it should check, the county what it should approve. */
    Taken takeForReturn(long id, int version) {
        return take(
                id,
                version,
                caller.may(Right.SCHEME_APPROVE) ? SchemeAction.COUNTY_RETURN : SchemeAction.TOWNSHIP_RETURN);
    }

    /** Opens a scheme for reading. */
    SubsidyScheme open(long id) {
        SubsidyScheme scheme = schemes.byId(id).orElse(null);
        guard.assertMay(Right.SCHEME_READ, subject(id), scheme == null ? null : scheme.divisionCode());
        return scheme;
    }

    void record(Taken taken, String note) {
        SubsidyScheme scheme = taken.scheme();
        schemes.record(scheme, taken.action(), taken.before(), taken.act(), note);
        audit.done(caller.line("SCHEME_" + taken.action())
                .about(subject(scheme.id()), scheme.divisionCode())
                .change(taken.before().name(), standings.of(scheme, clock.now()).name()));
    }

    Act act() {
        return caller.act();
    }

    static String subject(long id) {
        return "rp_subsidy_scheme:" + id;
    }

    /** Duties that exclude whoever submitted or approved before. */
    static boolean isApproval(Right right) {
        return right == Right.SCHEME_CHECK || right == Right.SCHEME_APPROVE;
    }

    /** After the county's approval the standard is locked; everything else is simply not its turn. */
    private static SchemeStepRefused refusal(SchemeAction action, SchemeState state) {
        boolean locked = (action == SchemeAction.DRAW_UP || action == SchemeAction.REVISE)
                && (state == SchemeState.COUNTY_APPROVED
                        || state == SchemeState.EFFECTIVE
                        || state == SchemeState.SUSPENDED);
        return locked ? new SchemeStepRefused(ReasonCode.X_LOCKED_YEAR) : SchemeStepRefused.notNow();
    }
}
