package org.residentpension.enrollment;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residentpension.enrollment.rules.EnrollmentAssessment;
import org.residentpension.enrollment.rules.EnrollmentRule;
import org.residentpension.kernel.Decision;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.organization.CallerReach;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.Stale;
import org.residentpension.platform.job.Job;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.About;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** What the three offices do with an application: check, give back, review (workflows.md §1). */
@Stateless
public class EnrollmentService {

    static final String REVIEW_JOB = "enrollment-review";

    @Inject
    private EnrollmentRepository enrollments;

    @Inject
    private EnrollmentEvidence evidence;

    @Inject
    private Event<EnrollmentApproved> approved;

    @Inject
    private EnrollmentDeskService desk;

    @Inject
    private CallerReach reach;

    @Inject
    private JobQueue queue;

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(Right.ENROLLMENT_CHECK)
    @Once
    public void passCheck(@About("rp_enrollment") long id, int version) {
        Enrollment enrollment = handled(id, version, Right.ENROLLMENT_CHECK);
        EnrollmentState before = enrollment.state();
        enrollment.passCheck(act());
        record("ENROLLMENT_CHECK", enrollment, before);
    }

    /** The applicant's village gets it back with a sentence that says what is missing. */
    @Requires(Right.ENROLLMENT_CHECK)
    @Once
    public void giveBack(@About("rp_enrollment") long id, int version, String reason) {
        Enrollment enrollment = handled(id, version, Right.ENROLLMENT_CHECK);
        EnrollmentState before = enrollment.state();
        enrollment.giveBack(act(), NoReason.refuseBlank(reason));
        record("ENROLLMENT_RETURN", enrollment, before);
    }

    /** Tests every condition again on what is known today; approves and opens the account, holds, or rejects. */
    @Requires(Right.ENROLLMENT_REVIEW)
    @Once
    public Review approve(@About("rp_enrollment") long id, int version) {
        Enrollment enrollment = handled(id, version, Right.ENROLLMENT_REVIEW);
        EnrollmentState before = enrollment.state();
        EnrollmentAssessment assessment = EnrollmentRule.assess(
                evidence.factsOf(enrollment),
                law.at(DivisionCode.of(enrollment.divisionCode()), enrollment.appliedOn()));
        List<ReasonCode> reasons = assessment.decision().reasons();
        if (assessment.decision() instanceof Decision.Granted<DivisionCode>) {
            enrollment.approve(act());
            approved.fire(new EnrollmentApproved(enrollment.personId(), enrollment.id()));
        } else if (assessment.decision() instanceof Decision.NeedsReview<DivisionCode>) {
            enrollment.hold(act(), names(reasons));
        } else {
            enrollment.reject(act(), names(reasons), null);
        }
        record("ENROLLMENT_REVIEW", enrollment, before);
        return new Review(enrollment.state(), reasons);
    }

    @Requires(Right.ENROLLMENT_REVIEW)
    @Once
    public void reject(@About("rp_enrollment") long id, int version, String reason) {
        Enrollment enrollment = handled(id, version, Right.ENROLLMENT_REVIEW);
        EnrollmentState before = enrollment.state();
        enrollment.reject(act(), null, NoReason.refuseBlank(reason));
        record("ENROLLMENT_REJECT", enrollment, before);
    }

    /** The township checks a whole roster that somebody else uploaded. Returns how many applications went on. */
    @Requires(Right.ENROLLMENT_CHECK)
    @Once
    public int passCheckOfImport(long importId) {
        int passed = enrollments.passCheckOfImport(importId, reach.of(Right.ENROLLMENT_CHECK), act());
        audit.done(caller.line("ENROLLMENT_CHECK")
                .about("rp_sheet_import:" + importId, null)
                .change("SUBMITTED", "TOWNSHIP_CHECKED " + passed));
        return passed;
    }

    /** The county reviews a whole roster in the background; each application gets the answer it would get alone. */
    @Requires(Right.ENROLLMENT_REVIEW)
    @Once
    public long reviewImport(long importId) {
        long waiting = desk.countOfImport(importId, EnrollmentState.TOWNSHIP_CHECKED);
        if (waiting > 0) {
            queue.add(REVIEW_JOB, importId, caller.userName());
            audit.done(caller.line("ENROLLMENT_REVIEW")
                    .about("rp_sheet_import:" + importId, null)
                    .change("TOWNSHIP_CHECKED", "QUEUED " + waiting));
        }
        return waiting;
    }

    /** The latest review of a whole roster, for whoever watches the import; empty before the first. */
    @Requires({Right.ENROLLMENT_READ, Right.PAYMENT_READ})
    public Optional<Job> reviewJobOf(long importId) {
        return queue.latestOf(REVIEW_JOB, importId);
    }

    private Enrollment handled(long id, int version, Right right) {
        Enrollment enrollment = inScope(id, version, right);
        boolean ownWork = right == Right.ENROLLMENT_CHECK
                ? caller.staffId().equals(enrollment.submittedBy())
                : enrollment.wasHandledBy(caller.staffId());
        if (ownWork) {
            throw caller.dutyRefused("rp_enrollment:" + id, enrollment.divisionCode());
        }
        return enrollment;
    }

    private Enrollment inScope(long id, int version, Right right) {
        Enrollment enrollment = enrollments
                .byId(id, reach.of(right))
                .orElseThrow(() -> caller.accessRefused(
                        "rp_enrollment:" + id, enrollments.divisionOf(id).orElse(null)));
        if (enrollment.version() != version) {
            throw new Stale();
        }
        return enrollment;
    }

    private Enrollment.Act act() {
        return new Enrollment.Act(caller.staffId(), clock.now());
    }

    private void record(String event, Enrollment enrollment, EnrollmentState before) {
        enrollments.flush();
        audit.done(caller.line(event)
                .about("rp_enrollment:" + enrollment.id(), enrollment.divisionCode())
                .change(before.name(), enrollment.state().name()));
    }

    private static String names(List<ReasonCode> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
