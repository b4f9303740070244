package org.residentpension.villagesubsidy.merit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** The township records its incentive, the county's bureau gives points; each takes back what it recorded wrongly. */
@Stateless
public class MeritService {

    @Inject
    private MeritRepository merits;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** The newest first, reversals included. */
    @Requires(value = Right.COLLECTIVE_READ, ofObject = true)
    public List<Merit> of(long collectiveId) {
        may(Right.COLLECTIVE_READ, "rp_collective:" + collectiveId, collectiveId);
        return merits.of(collectiveId);
    }

    /** S2-60: of the township's own money, or no money at all. */
    @Once
    @Requires(value = Right.INCENTIVE_RECORD, ofObject = true)
    public long recordIncentive(long collectiveId, MeritForm form) {
        return record(MeritKind.TOWNSHIP_INCENTIVE, collectiveId, form);
    }

    /** S2-61. */
    @Once
    @Requires(value = Right.POINTS_GIVE, ofObject = true)
    public long givePoints(long collectiveId, MeritForm form) {
        return record(MeritKind.APPRAISAL_POINTS, collectiveId, form);
    }

    @Once
    @Requires(value = Right.INCENTIVE_RECORD, ofObject = true)
    public void reverseIncentive(long meritId, String why) {
        reverse(MeritKind.TOWNSHIP_INCENTIVE, meritId, why);
    }

    @Once
    @Requires(value = Right.POINTS_GIVE, ofObject = true)
    public void reversePoints(long meritId, String why) {
        reverse(MeritKind.APPRAISAL_POINTS, meritId, why);
    }

    private long record(MeritKind kind, long collectiveId, MeritForm form) {
        Collective collective = may(kind.right(), "rp_collective:" + collectiveId, collectiveId);
        caller.attempts("MERIT_RECORD", "rp_collective:" + collectiveId, collective.divisionCode());
        if (form.kind() != kind || !form.isSound()) {
            throw new MeritRefused(MeritRefused.Reason.VALUE);
        }
        if (form.on().isAfter(clock.today())) {
            throw new MeritRefused(MeritRefused.Reason.FUTURE);
        }
        long id = merits.add(collectiveId, form, null, caller.act());
        put("MERIT_RECORD", id, collective, form);
        return id;
    }

    private void reverse(MeritKind kind, long meritId, String why) {
        Merit wrong = merits.byId(meritId).orElse(null);
        long collectiveId = wrong == null ? 0 : wrong.collectiveId();
        Collective collective = may(kind.right(), "rp_merit:" + meritId, collectiveId);
        caller.attempts("MERIT_REVERSE", "rp_merit:" + meritId, collective.divisionCode());
        merits.lock(collectiveId);
        Merit now = merits.byId(meritId).orElseThrow();
        if (now.kind() != kind || !now.isReversible()) {
            throw new MeritRefused(MeritRefused.Reason.NOT_REVERSIBLE);
        }
        MeritForm back = new MeritForm(
                kind,
                now.year(),
                now.amount() == null ? null : now.amount().negated(),
                now.points() == null ? null : now.points().negate(),
                clock.today(),
                NoReason.refuseBlank(why));
        put("MERIT_REVERSE", merits.add(collectiveId, back, meritId, caller.act()), collective, back);
    }

    private Collective may(Right right, String subject, long collectiveId) {
        Collective collective = collectives.byId(collectiveId).orElse(null);
        guard.assertMay(right, subject, collective == null ? null : collective.divisionCode());
        return collective;
    }

    private void put(String event, long id, Collective collective, MeritForm form) {
        String value = form.points() != null
                ? form.points().toPlainString()
                : form.amount() == null ? "-" : form.amount().toString();
        audit.done(caller.line(event)
                .about("rp_merit:" + id, collective.divisionCode())
                .change(null, form.year() + "; " + value + "; " + form.reason()));
    }
}
