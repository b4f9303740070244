package org.residentpension.villagesubsidy.scheme;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.rules.deliberation.QuorumRule;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** 四议两公开 as far as the village's own part goes: deliberations, first disclosure, objections, submission (workflows.md §3). */
@Stateless
public class SchemeResolutionService {

    @Inject
    private SchemeRepository schemes;

    @Inject
    private SchemeDesk desk;

    @Inject
    private SchemeSubmissions submissions;

    /** Whoever keeps the figures of that day listens. */
    @Inject
    private Event<SchemeSubmitted> submitted;

    @Inject
    private Event<DeliberationBegun> begun;

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    @Inject
    private Vault vault;

    @Inject
    private BusinessClock clock;

    /** One of the four steps in its turn; the last one again, if something in its minutes has to be put right. */
    @Once
    @Requires(value = Right.SCHEME_SUBMIT, ofObject = true)
    public void deliberate(long id, int version, DeliberationForm form) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.DELIBERATE);
        SubsidyScheme scheme = taken.scheme();
        refuseUnfit(scheme, form);
        if (taken.before() == SchemeState.DRAFT) {
            begin(taken);
        }
        boolean resolved = form.step() == DeliberationStep.VILLAGERS_RESOLUTION;
        if (resolved && !hasQuorum(scheme, form)) {
            throw new SchemeStepRefused(ReasonCode.X_QUORUM);
        }
        schemes.add(new DeliberationRecord(scheme, form, taken.act()));
        scheme.deliberate(resolved);
        desk.record(taken, form.step().name());
    }

    /** 公开①: from that day on the resolution hangs out; the period ends by itself. */
    @Once
    @Requires(value = Right.SCHEME_DISCLOSE, ofObject = true)
    public void disclose(long id, int version, String place, LocalDate from) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.DISCLOSE);
        SubsidyScheme scheme = taken.scheme();
        if (schemes.disclosureOf(scheme).isPresent()
                || from.isAfter(clock.today())
                || from.isBefore(resolvedOn(scheme))) {
            throw SchemeStepRefused.disclosure();
        }
        int days =
                law.at(DivisionCode.of(scheme.divisionCode()), from).subsidy().publicityDays();
        schemes.add(new ResolutionDisclosure(scheme, place, from, days, taken.act()));
        desk.record(taken, place);
    }

    @Once
    @Requires(value = Right.SCHEME_DISCLOSE, ofObject = true)
    public long object(long id, int version, String raisedBy, String contact, String content) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.OBJECT);
        if (schemes.disclosureOf(taken.scheme()).isEmpty()) {
            throw SchemeStepRefused.disclosure();
        }
        ResolutionObjection objection =
                new ResolutionObjection(taken.scheme(), raisedBy, vault.seal(contact), content, taken.act());
        schemes.add(objection);
        desk.record(taken, null);
        return objection.id();
    }

    /** An objection that is upheld sends the scheme back to be deliberated again. */
    @Once
    @Requires(value = Right.SCHEME_SUBMIT, ofObject = true)
    public void decideObjection(long objectionId, int schemeVersion, ObjectionState outcome, String why) {
        ResolutionObjection objection = schemes.objection(objectionId)
                .orElseThrow(() -> caller.accessRefused("rp_resolution_objection:" + objectionId, null));
        SchemeDesk.Taken taken = desk.take(objection.schemeId(), schemeVersion, SchemeAction.DECIDE_OBJECTION);
        String reason = NoReason.refuseBlank(why);
        objection.decide(outcome, reason, taken.act());
        if (outcome == ObjectionState.UPHELD) {
            taken.scheme().beginAnew(reason);
        }
        desk.record(taken, reason);
    }

    /** To the township, if nothing in the rules stands against it; otherwise every finding is told. */
    @Once
    @Requires(value = Right.SCHEME_SUBMIT, ofObject = true)
    public void submit(long id, int version) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.SUBMIT);
        submissions.assertAcceptable(taken.scheme(), clock.now());
        taken.scheme().submit(taken.act());
        submitted.fire(new SchemeSubmitted(taken.scheme(), taken.act()));
        desk.record(taken, null);
    }

    /** A meeting is called on a whole standard, with what it is expected to cost (S2-33, workflows.md §3). */
    private void begin(SchemeDesk.Taken taken) {
        SubsidyStandard standard = taken.scheme().standard();
        if (standard.isBlank() || standard.fundingSources().isEmpty()) {
            throw SchemeStepRefused.incomplete();
        }
        begun.fire(new DeliberationBegun(taken.scheme(), taken.act()));
    }

    private void refuseUnfit(SubsidyScheme scheme, DeliberationForm form) {
        List<DeliberationRecord> earlier = schemes.deliberationsOf(scheme);
        LocalDate before = LocalDate.MIN;
        int done = 0;
        for (DeliberationRecord each : earlier) {
            done = Math.max(done, each.step().ordinal() + 1);
            if (each.step().ordinal() < form.step().ordinal()) {
                before = each.heldOn();
            }
        }
        boolean inTurn = form.step().ordinal() == done || form.step().ordinal() == done - 1;
        if (!inTurn || form.heldOn().isBefore(before)) {
            throw new SchemeStepRefused(ReasonCode.X_EVIDENCE_MISSING);
        }
        boolean counted = form.step() != DeliberationStep.PARTY_MEMBERS_REVIEW
                || form.counts().eligible() != null && form.counts().present() != null;
        if (form.heldOn().isAfter(clock.today()) || !form.counts().isPossible() || !counted) {
            throw SchemeStepRefused.minutes();
        }
    }

    private boolean hasQuorum(SubsidyScheme scheme, DeliberationForm form) {
        return form.meetingType() != null
                && QuorumRule.isValid(
                        form.meeting(), form.heldOn(), law.at(DivisionCode.of(scheme.divisionCode()), form.heldOn()));
    }

    private LocalDate resolvedOn(SubsidyScheme scheme) {
        List<DeliberationRecord> steps = schemes.deliberationsOf(scheme);
        return steps.get(steps.size() - 1).heldOn();
    }
}
