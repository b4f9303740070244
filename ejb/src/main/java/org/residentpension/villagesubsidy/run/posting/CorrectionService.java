package org.residentpension.villagesubsidy.run.posting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/** Putting right what was posted to the wrong person or twice; the collective gets it back only if the county decides so (R-COR). */
@Stateless
public class CorrectionService {

    @Inject
    private CorrectionRepository corrections;

    @Inject
    private PostingRepository postings;

    @Inject
    private CorrectionWork work;

    @Inject
    private ClaimReopening claims;

    @Inject
    private RunRepository runs;

    @Inject
    private RunDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The cases about what one run posted, the first one first. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public List<CorrectionRow> ofRun(long runId) {
        desk.open(runId);
        Long me = caller.staffId();
        return corrections.ofRun(runId, me == null ? 0 : me);
    }

    /** What was posted for a line of a run; empty as long as nothing was. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public Optional<Posting> postingOf(long runId, long lineId) {
        desk.open(runId);
        return postings.ofLine(runId, lineId);
    }

    @Once
    @Requires(value = Right.RUN_CHECK, ofObject = true)
    public long request(long postingId, Correction.Wanted wanted) {
        Long rightPerson = wanted.rightPerson();
        Posting wrong = postings.byId(postingId).orElse(null);
        guard.assertMay(Right.RUN_CHECK, "rp_subsidy_posting:" + postingId, wrong == null ? null : wrong.division());
        caller.attempts("SUBSIDY_CORRECTION_REQUEST", "rp_subsidy_posting:" + postingId, wrong.division());
        refuseDuty(wrong, rightPerson, RunAction.DECIDE_EXCEPTION, "rp_subsidy_posting:" + postingId);
        if (corrections.isUnderWay(postingId)) {
            throw new RunStepRefused("X_CORRECTING");
        }
        if (!wanted.isComplete()) {
            throw new RunStepRefused("X_MONEY_TO");
        }
        work.refusePaidOut(wrong);
        if (rightPerson != null) {
            work.refuseUnfit(wrong, rightPerson);
        }
        Correction correction = new Correction(wrong, wanted, desk.act());
        corrections.add(correction);
        record("REQUEST", correction, null);
        return correction.id();
    }

    /** The second approval carries it out. */
    @Once
    @Requires(value = Right.RUN_CORRECT, ofObject = true)
    public void approve(long id, int version) {
        Correction correction = taken(id, version, "APPROVE");
        Correction.State before = correction.state();
        if (correction.approve(desk.act())) {
            work.carryOut(correction, desk.act());
        }
        record("APPROVE", correction, before);
    }

    @Once
    @Requires(value = Right.RUN_CORRECT, ofObject = true)
    public void refuse(long id, int version, String why) {
        Correction correction = taken(id, version, "REFUSE");
        Correction.State before = correction.state();
        correction.refuse(NoReason.refuseBlank(why), desk.act());
        record("REFUSE", correction, before);
        claims.after(correction, postings.byId(correction.postingId()).orElseThrow(), desk.act());
    }

    private Correction taken(long id, int version, String event) {
        corrections.runOf(id).ifPresent(runs::locked); // whoever answers a claim by this case waits for the same
        Correction correction = corrections.locked(id).orElse(null);
        String subject = "rp_subsidy_correction:" + id;
        guard.assertMay(Right.RUN_CORRECT, subject, correction == null ? null : correction.divisionCode());
        caller.attempts("SUBSIDY_CORRECTION_" + event, subject, correction.divisionCode());
        Posting wrong = postings.byId(correction.postingId()).orElseThrow();
        if (correction.wasHandledBy(caller.staffId())) {
            throw caller.dutyRefused(subject, correction.divisionCode());
        }
        refuseDuty(wrong, correction.rightPersonId(), RunAction.POST, subject);
        if (correction.version() != version) {
            throw new Stale();
        }
        return correction;
    }

    /** As at every step of the county the whole run counts, and who is to get the money as well (workflows.md §0 rule 2). */
    private void refuseDuty(Posting wrong, Long rightPerson, RunAction like, String subject) {
        boolean own = desk.isOwn(wrong.personId()) || rightPerson != null && desk.isOwn(rightPerson);
        SubsidyRun run = runs.byId(wrong.runId()).orElseThrow();
        if (own || desk.isForbiddenDuty(run, like, caller.staffId())) {
            throw caller.dutyRefused(subject, wrong.division());
        }
    }

    private void record(String event, Correction correction, Correction.State before) {
        corrections.flush();
        audit.done(caller.line("SUBSIDY_CORRECTION_" + event)
                .about("rp_subsidy_correction:" + correction.id(), correction.divisionCode())
                .change(
                        before == null ? null : before.name(),
                        correction.state().name()));
    }
}
