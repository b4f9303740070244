package org.residentpension.villagesubsidy.run.publicity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.residentpension.intake.Upload;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.evidence.EvidenceKind;
import org.residentpension.villagesubsidy.evidence.NewEvidence;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;

/**
 * What proves objections and the disclosure of the result: added by the supervisor, read by whoever reads the run; the letters of
 * those who object, not by the village against which they are.
 */
@Stateless
public class RunEvidenceService {

    @Inject
    private RunEvidence evidence;

    @Inject
    private PublicityRepository lists;

    @Inject
    private ObjectionRepository objections;

    @Inject
    private ObjectionContacts contacts;

    @Inject
    private RunDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** A scan or photograph that somebody shows for her objection. */
    @Once
    @Requires(value = Right.RUN_PUBLICIZE, ofObject = true)
    public long addToObjection(long objectionId, int runVersion, Upload file) {
        LineObjection objection = objections
                .byId(objectionId)
                .orElseThrow(() -> caller.accessRefused("rp_line_objection:" + objectionId, null));
        RunDesk.Taken taken = desk.take(objection.runId(), runVersion, RunAction.ADD_OBJECTION_FILE);
        return add(taken, objection.subject(), EvidenceKind.SCAN, file);
    }

    /** The photograph of one of the run's lists where it hangs (S2-41). */
    @Once
    @Requires(value = Right.RUN_PUBLICIZE, ofObject = true)
    public long addListPhoto(long runId, int version, long listId, Upload file) {
        RunDesk.Taken taken = desk.take(runId, version, RunAction.ADD_PUBLICITY_PHOTO);
        PublicList list = lists.lists(runId).stream()
                .filter(each -> each.id() == listId)
                .findFirst()
                .orElseThrow(() -> caller.accessRefused("rp_public_list:" + listId, null));
        return add(taken, list.subject(), EvidenceKind.PHOTO, file);
    }

    /** The photograph of the result where it hangs 公开②. */
    @Once
    @Requires(value = Right.RUN_PUBLICIZE, ofObject = true)
    public long addResultPhoto(long runId, int version, Upload file) {
        RunDesk.Taken taken = desk.take(runId, version, RunAction.ADD_RESULT_PHOTO);
        return add(taken, RunEvidence.result(taken.run()), EvidenceKind.PHOTO, file);
    }

    /** A proof of a run with what is in it; that somebody looked is put on record. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public Opened open(long evidenceId) {
        Evidence found = evidence.byId(evidenceId).orElse(null);
        String subject = "rp_evidence:" + evidenceId;
        guard.assertMay(Right.RUN_READ, subject, found == null ? null : found.division());
        if (!isShown(found)) {
            throw caller.dutyRefused(subject, found.division());
        }
        audit.done(caller.line("EVIDENCE_VIEW").about(subject, found.division()).change(null, found.subject()));
        return new Opened(found, evidence.contentOf(found));
    }

    private boolean isShown(Evidence file) {
        return LineObjection.idOf(file.subject())
                .map(id -> objections.byId(id).orElseThrow())
                .map(objection -> contacts.isLetterShown(desk.open(objection.runId())))
                .orElse(true);
    }

    /** A proof and its content as it was handed in. */
    public record Opened(Evidence evidence, byte[] content) {}

    private long add(RunDesk.Taken taken, String subject, EvidenceKind kind, Upload file) {
        long added = evidence.add(NewEvidence.of(subject, taken.run().divisionCode(), kind, file), taken.act());
        desk.record(taken, file.fileName());
        return added;
    }
}
