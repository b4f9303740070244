package org.residentpension.villagesubsidy.scheme;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.residentpension.intake.Upload;
import org.residentpension.kernel.Blanks;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.evidence.EvidenceKind;
import org.residentpension.villagesubsidy.evidence.EvidenceRepository;
import org.residentpension.villagesubsidy.evidence.NewEvidence;

/** Upward: the township leader, then the county's bureau, approve or give back; nobody approves what she handled before (S2-28). */
@Stateless
public class SchemeApprovalService {

    @Inject
    private SchemeRepository schemes;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private SchemeDesk desk;

    @Inject
    private SchemeSubmissions submissions;

    @Inject
    private SchemeChecking checking;

    /** Whoever files with the city listens. */
    @Inject
    private Event<SchemeEvent> arisen;

    @Inject
    private BusinessClock clock;

    /** @param despite why she agrees although the roll is missing or the budget is beyond the declared means; blank where neither is so */
    @Once
    @Requires(value = Right.SCHEME_CHECK, ofObject = true)
    public void approveInTownship(long id, int version, String despite) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.TOWNSHIP_APPROVE);
        SubsidyScheme scheme = taken.scheme();
        SchemeChecks checked = checking.of(scheme, clock.now());
        if (!checked.pilot()) {
            throw SchemeStepRefused.pilot();
        }
        String reason = checked.isDoubtful() ? Blanks.textIn(despite).orElseThrow(SchemeStepRefused::checks) : null;
        scheme.approveInTownship(taken.act());
        desk.record(taken, reason);
    }

    /** From now on the standard is locked for its year; the city is told in the next filing batch. */
    @Once
    @Requires(value = Right.SCHEME_APPROVE, ofObject = true)
    public void approveInCounty(long id, int version) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.COUNTY_APPROVE);
        SubsidyScheme scheme = taken.scheme();
        scheme.approveInCounty(taken.act(), submissions.effectiveFrom(scheme, clock.today()));
        arisen.fire(SchemeEvent.of(
                scheme.replacesId() == null ? SchemeEvent.Kind.NEW : SchemeEvent.Kind.CHANGE, scheme, taken.act()));
        desk.record(taken, null);
    }

    /** To the village, with what is to be put right and where. */
    @Once
    @Requires(
            value = {Right.SCHEME_CHECK, Right.SCHEME_APPROVE},
            ofObject = true)
    public void giveBack(long id, int version, SchemeReturn returned) {
        SchemeDesk.Taken taken = desk.takeForReturn(id, version);
        String why = NoReason.refuseBlank(returned.why());
        if (returned.standardChanged()) {
            taken.scheme().beginAnew(why);
        } else {
            taken.scheme().giveBack(why);
        }
        schemes.remark(taken.scheme(), returned.remarks(), taken.act());
        desk.record(taken, why);
    }

    /**
     * The collective leaves the pilot: nothing more is paid under this scheme, what was posted stays (S2-47, S2-52).
     *
     * @param grounds its application or resolution
     */
    @Once
    @Requires(value = Right.SCHEME_APPROVE, ofObject = true)
    public void exit(long id, int version, String why, Upload grounds) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.EXIT);
        String reason = SchemeStepRefused.grounded(why, grounds);
        SubsidyScheme scheme = taken.scheme();
        evidence.add(NewEvidence.of(scheme.subject(), scheme.divisionCode(), EvidenceKind.SCAN, grounds), taken.act());
        scheme.exit(clock.today());
        arisen.fire(SchemeEvent.of(SchemeEvent.Kind.EXIT, scheme, taken.act()));
        desk.record(taken, reason);
    }
}
