package org.residentpension.villagesubsidy.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.intake.Upload;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.evidence.EvidenceKind;
import org.residentpension.villagesubsidy.evidence.EvidenceRepository;
import org.residentpension.villagesubsidy.evidence.NewEvidence;

/** What proves the four deliberations, the first disclosure, an exit or a suspension: added by whoever held them, read by whoever reads the scheme. */
@Stateless
public class SchemeEvidenceService {

    /** What is proved here; files of anything else are opened where they belong. */
    private static final List<String> SUBJECTS =
            List.of("rp_deliberation:", "rp_resolution_disclosure:", "rp_subsidy_scheme:", "rp_suspension:");

    @Inject
    private SchemeRepository schemes;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private SchemeDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** Minutes or a photograph of one of the four steps of this round. */
    @Once
    @Requires(value = Right.SCHEME_SUBMIT, ofObject = true)
    public long addMinutes(long id, int version, long deliberationId, Upload file) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.ADD_MINUTES);
        DeliberationRecord held = schemes.deliberationsOf(taken.scheme()).stream()
                .filter(each -> each.id() == deliberationId)
                .findFirst()
                .orElseThrow(SchemeStepRefused::notNow);
        return add(taken, held.subject(), EvidenceKind.MINUTES, file);
    }

    /** The photograph of the resolution where it hangs. */
    @Once
    @Requires(value = Right.SCHEME_DISCLOSE, ofObject = true)
    public long addPhoto(long id, int version, Upload file) {
        SchemeDesk.Taken taken = desk.take(id, version, SchemeAction.ADD_PHOTO);
        ResolutionDisclosure hung = schemes.disclosureOf(taken.scheme()).orElseThrow(SchemeStepRefused::disclosure);
        return add(taken, hung.subject(), EvidenceKind.PHOTO, file);
    }

    /** Of the round that counts. */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public List<Evidence> of(long id) {
        return schemes.evidenceOf(desk.open(id));
    }

    /** A proof with what is in it; that somebody looked is put on record. */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public Opened open(long evidenceId) {
        Evidence found = evidence.byId(evidenceId)
                .filter(each -> SUBJECTS.stream().anyMatch(each.subject()::startsWith))
                .orElse(null);
        String subject = "rp_evidence:" + evidenceId;
        guard.assertMay(Right.SCHEME_READ, subject, found == null ? null : found.division());
        audit.done(caller.line("EVIDENCE_VIEW").about(subject, found.division()).change(null, found.subject()));
        return new Opened(found, evidence.contentOf(found));
    }

    /** A proof and its content as it was handed in. */
    public record Opened(Evidence evidence, byte[] content) {}

    private long add(SchemeDesk.Taken taken, String subject, EvidenceKind kind, Upload file) {
        long added = evidence.add(NewEvidence.of(subject, taken.scheme().divisionCode(), kind, file), taken.act());
        desk.record(taken, file.fileName());
        return added;
    }
}
