package org.residentpension.villagesubsidy.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Drawing up a scheme, changing it while that is allowed, and drafting the version of a later year (S2-33 to S2-35). */
@Stateless
public class SchemeDraftService {

    @Inject
    private SchemeRepository schemes;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private SchemeDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    /** By the village's lead, or by the county's administrator on her behalf. */
    @Once
    @Requires(value = Right.SCHEME_DRAFT, ofObject = true)
    public long draw(long collectiveId, SchemeDraft draft) {
        Collective collective = collectives.byId(collectiveId).orElse(null);
        guard.assertMay(
                Right.SCHEME_DRAFT,
                "rp_collective:" + collectiveId,
                collective == null ? null : collective.divisionCode());
        caller.attempts("SCHEME_DRAW_UP", "rp_collective:" + collectiveId, collective.divisionCode());
        return begin(
                new SchemeVersion.Site(collectiveId, collective.divisionCode(), null, false),
                draft,
                SchemeAction.DRAW_UP);
    }

    @Once
    @Requires(value = Right.SCHEME_DRAFT, ofObject = true)
    public void redraw(long id, int version, SchemeDraft draft) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.DRAW_UP);
        if (taken.scheme().isExceptional() && draft.year() != taken.scheme().year()) {
            throw new SchemeStepRefused(ReasonCode.X_LOCKED_YEAR); // the county has consented to that year (R-SCH-3)
        }
        taken.scheme().redraw(draft);
        desk.record(taken, null);
    }

    /** The village changes its mind before it has submitted: it has to deliberate again. */
    @Once
    @Requires(value = Right.SCHEME_SUBMIT, ofObject = true)
    public void revise(long id, int version, String why) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.REVISE);
        String reason = NoReason.refuseBlank(why);
        taken.scheme().beginAnew(reason);
        desk.record(taken, reason);
    }

    /** A new version for a later year, or by exception for this one; the one in force stays untouched (R-SCH-3, R-SCH-4). */
    @Once
    @Requires(value = Right.SCHEME_DRAFT, ofObject = true)
    public long amend(long id, int version, SchemeDraft draft) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.AMEND);
        SubsidyScheme old = taken.scheme();
        Optional<SchemeException> exception =
                schemes.openException(old).filter(each -> each.isConsented() && each.forYear() == draft.year());
        if (draft.year() <= old.year() && exception.isEmpty()) {
            throw new SchemeStepRefused(ReasonCode.X_LOCKED_YEAR);
        }
        exception.ifPresent(SchemeException::use);
        return begin(
                new SchemeVersion.Site(old.collectiveId(), old.divisionCode(), old.id(), exception.isPresent()),
                draft,
                SchemeAction.AMEND);
    }

    @Once
    @Requires(value = Right.SCHEME_SUBMIT, ofObject = true)
    public void cancel(long id, int version, String why) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.CANCEL);
        String reason = NoReason.refuseBlank(why);
        taken.scheme().cancel();
        desk.record(taken, reason);
    }

    private long begin(SchemeVersion.Site site, SchemeDraft draft, SchemeAction action) {
        SubsidyScheme scheme = new SubsidyScheme(site, draft, desk.act());
        schemes.add(scheme);
        desk.record(new SchemeDesk.Taken(scheme, action, scheme.storedState(), desk.act()), null);
        return scheme.id();
    }
}
