package org.residentpension.collective;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Who takes part in a pilot year: the collective applies, the township recommends, the county's bureau lists (S2-10, S2-47). */
@Stateless
public class PilotService {

    @Inject
    private PilotRepository pilots;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(Right.COLLECTIVE_READ)
    public List<Pilot> ofYear(int year) {
        return pilots.ofYear(year, reach.of(Right.COLLECTIVE_READ));
    }

    /** For the first time, or again after a refusal, while the year is open ({@link PilotPeriod}). */
    @Once
    @Requires(value = Right.PILOT_APPLY, ofObject = true)
    public long apply(long collectiveId, int year, PilotForm form) {
        Collective collective = collectives.byId(collectiveId).orElse(null);
        String subject = "rp_collective:" + collectiveId;
        guard.assertMay(Right.PILOT_APPLY, subject, collective == null ? null : collective.divisionCode());
        caller.attempts("PILOT_APPLY", subject, collective.divisionCode());
        if (!PilotPeriod.isOpen(year, clock.today())) {
            throw new PilotYearClosed(year);
        }
        Pilot pilot = pilots.of(collectiveId, year).orElse(null);
        PilotState before = pilot == null ? null : pilot.state();
        if (pilot == null) {
            pilot = new Pilot(collective, year, form, caller.act());
            pilots.add(pilot);
        } else {
            pilot.apply(form, caller.act());
        }
        record("PILOT_APPLY", pilot, before);
        return pilot.id();
    }

    @Once
    @Requires(value = Right.PILOT_RECOMMEND, ofObject = true)
    public void recommend(long id, int version) {
        Pilot pilot = handled("PILOT_RECOMMEND", id, version, Right.PILOT_RECOMMEND);
        PilotState before = pilot.state();
        pilot.recommend(caller.act());
        record("PILOT_RECOMMEND", pilot, before);
    }

    @Once
    @Requires(value = Right.PILOT_DECIDE, ofObject = true)
    public void list(long id, int version) {
        Pilot pilot = handled("PILOT_LIST", id, version, Right.PILOT_DECIDE);
        PilotState before = pilot.state();
        pilot.list(caller.act());
        record("PILOT_LIST", pilot, before);
    }

    /** The township refuses what it would not recommend, the county what was recommended. */
    @Once
    @Requires(
            value = {Right.PILOT_RECOMMEND, Right.PILOT_DECIDE},
            ofObject = true)
    public void refuse(long id, int version, String why) {
        boolean recommended =
                pilots.byId(id).filter(each -> each.state().isToBeDecided()).isPresent();
        Pilot pilot = handled("PILOT_REFUSE", id, version, recommended ? Right.PILOT_DECIDE : Right.PILOT_RECOMMEND);
        PilotState before = pilot.state();
        pilot.refuse(caller.act(), NoReason.refuseBlank(why));
        record("PILOT_REFUSE", pilot, before);
    }

    private Pilot handled(String event, long id, int version, Right right) {
        Pilot pilot = pilots.byId(id).orElse(null);
        String subject = "rp_pilot:" + id;
        guard.assertMay(right, subject, pilot == null ? null : pilot.divisionCode());
        caller.attempts(event, subject, pilot.divisionCode());
        if (pilot.wasHandledBy(caller.staffId())) {
            throw caller.dutyRefused(subject, pilot.divisionCode());
        }
        if (pilot.version() != version) {
            throw new Stale();
        }
        return pilot;
    }

    private void record(String event, Pilot pilot, PilotState before) {
        pilots.flush();
        audit.done(caller.line(event)
                .about("rp_pilot:" + pilot.id(), pilot.divisionCode())
                .change(before == null ? null : before.name(), pilot.state().name()));
    }
}
