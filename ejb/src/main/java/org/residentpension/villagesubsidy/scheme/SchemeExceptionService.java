package org.residentpension.villagesubsidy.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.scheme.YearLock;

/**
 * Exceptional change within the year (S2-34, workflows.md §3): the county's approver asks, its reviewer consents, and only then may
 * the village resolve a new version, by the full procedure. Once payments were extracted nothing of it is possible but the
 * supplementary resolution for a run that stands above its budget (R-SCH-5).
 */
@Stateless
public class SchemeExceptionService {

    @Inject
    private SchemeRepository schemes;

    @Inject
    private SchemeDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    @Once
    @Requires(value = Right.SCHEME_APPROVE, ofObject = true)
    public void request(long id, int version, String reason) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.REQUEST_CHANGE);
        SubsidyScheme scheme = taken.scheme();
        int year = Math.max(scheme.year(), clock.today().getYear());
        if (schemes.openException(scheme).isPresent()) {
            throw SchemeStepRefused.notNow();
        }
        refuseExtracted(scheme, year);
        String why = NoReason.refuseBlank(reason);
        schemes.add(new SchemeException(scheme, year, why, taken.act()));
        desk.record(taken, why);
    }

    @Once
    @Requires(value = Right.SCHEME_CONSENT, ofObject = true)
    public void consent(long id, int version, String why) {
        decide(id, version, SchemeAction.CONSENT_CHANGE, why);
    }

    @Once
    @Requires(value = Right.SCHEME_CONSENT, ofObject = true)
    public void refuse(long id, int version, String why) {
        decide(id, version, SchemeAction.REFUSE_CHANGE, why);
    }

    private void decide(long id, int version, SchemeAction action, String why) {
        SchemeDesk.Taken taken = desk.take(id, version, action);
        SubsidyScheme scheme = taken.scheme();
        SchemeException asked = schemes.openException(scheme)
                .filter(SchemeException::isRequested)
                .orElseThrow(SchemeStepRefused::notNow);
        if (asked.isRequestedBy(caller.staffId())) {
            throw caller.dutyRefused(SchemeDesk.subject(id), scheme.divisionCode());
        }
        boolean consented = action == SchemeAction.CONSENT_CHANGE;
        if (consented) {
            refuseExtracted(scheme, asked.forYear());
        }
        String reason = NoReason.refuseBlank(why);
        asked.decide(consented, reason, taken.act());
        desk.record(taken, reason);
    }

    private void refuseExtracted(SubsidyScheme scheme, int year) {
        if (schemes.lockOf(scheme.id(), year) == YearLock.CLOSED) {
            throw new SchemeStepRefused(ReasonCode.X_LOCKED_YEAR);
        }
    }
}
