package org.residentpension.enrollment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.CallerReach;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.job.Job;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.portal.About;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Whose desk an application lies on, and what stands in it; {@link EnrollmentService} moves it on. */
@Stateless
public class EnrollmentDeskService {

    @Inject
    private EnrollmentRepository enrollments;

    @Inject
    private CallerReach reach;

    @Inject
    private JobQueue queue;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Requires(Right.ENROLLMENT_READ)
    public List<EnrollmentRow> page(EnrollmentFilter filter, int first, int size) {
        return enrollments.page(search(filter), first, size, reach.ofFullIdNumbers());
    }

    @Requires(Right.ENROLLMENT_READ)
    public long count(EnrollmentFilter filter) {
        return enrollments.count(search(filter));
    }

    /** How many applications of a roster wait for this caller in that state. */
    @Requires(Right.ENROLLMENT_READ)
    public long countOfImport(long importId, EnrollmentState state) {
        return count(EnrollmentFilter.mineOfImport(importId, state));
    }

    /** The one on the caller's desk whose applicant has to be told first, apart from the one she has open. */
    @Requires(Right.ENROLLMENT_READ)
    public Optional<EnrollmentRow> nextAfter(long id) {
        return page(EnrollmentFilter.on(Desk.MINE), 0, 2).stream()
                .filter(row -> row.id() != id)
                .findFirst();
    }

    @Requires(Right.ENROLLMENT_READ)
    public EnrollmentFile open(@About("rp_enrollment") long id) {
        EnrollmentFile file = enrollments
                .file(id, reach.of(Right.ENROLLMENT_READ), reach.ofFullIdNumbers())
                .orElseThrow(() -> caller.accessRefused(
                        "rp_enrollment:" + id, enrollments.divisionOf(id).orElse(null)));
        audit.done(caller.line("ENROLLMENT_VIEW")
                .about("rp_enrollment:" + id, file.row().division()));
        return file.with(stepsOf(file.row()), isOwnWork(file.row()));
    }

    @Requires(Right.PERSON_READ)
    public List<EnrollmentRow> ofPerson(long personId) {
        return enrollments.ofPerson(personId, reach.of(Right.PERSON_READ));
    }

    /** How far the latest review of a roster is; empty if it was never asked for. */
    @Requires(Right.ENROLLMENT_READ)
    public Optional<Job> reviewOf(long importId) {
        return queue.latestOf(EnrollmentService.REVIEW_JOB, importId);
    }

    private Set<Step> stepsOf(EnrollmentRow row) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if (step.leadsFrom(row.state()) && reach.of(step.right()).reaches(DivisionCode.of(row.division()))) {
                steps.add(step);
            }
        }
        return steps;
    }

    private boolean isOwnWork(EnrollmentRow row) {
        Long staff = caller.staffId();
        boolean submitted = row.submitted() != null
                && Long.valueOf(row.submitted().staffId()).equals(staff);
        boolean checked =
                row.checked() != null && Long.valueOf(row.checked().staffId()).equals(staff);
        return submitted || checked;
    }

    private EnrollmentSearch search(EnrollmentFilter filter) {
        return new EnrollmentSearch(
                filter,
                reach::of,
                reach.of(Right.ENROLLMENT_SUBMIT, DivisionLevel.VILLAGE),
                reach.place(filter.division()),
                caller.staffId());
    }
}
