package org.residentpension.enrollment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.enrollment.rules.EnrollmentRule;
import org.residentpension.kernel.Decision;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.job.JobQueue;
import org.residentpension.platform.job.JobRun;
import org.residentpension.platform.sql.Database;
import org.residentpension.policy.PolicyBook;

/**
 * The county's review of a whole roster: the same rule for each application, one transaction for all. Applications that
 * the reviewer herself entered or checked stay where they are (workflows.md §0 rule 1).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterReview {

    private static final int CHUNK = 5_000;
    private static final String WAITING = "SELECT e.id, e.applied_on, e.division_code, " + EnrollmentEvidence.FACTS
            + " FROM rp_enrollment e JOIN rp_person p ON p.id = e.person_id WHERE e.import_id = ? AND e.id > ?"
            + " AND e.state = 'TOWNSHIP_CHECKED' AND e.submitted_by <> ? AND e.checked_by <> ? ORDER BY e.id LIMIT "
            + CHUNK;
    private static final String DECIDED =
            "UPDATE rp_enrollment SET state = ?, codes = ?, enrolled_on = CASE WHEN ? = 'ACTIVE'"
                    + " THEN applied_on END, reviewed_by = ?, reviewed_at = ?, version = version + 1 WHERE id = ?";

    @Inject
    private Database database;

    @Inject
    private Law law;

    @Inject
    private Event<RosterApproved> approved;

    @Inject
    private JobQueue queue;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    public void review(JobRun run) {
        long reviewer = database.count(
                "SELECT u.staff_id FROM rp_job j JOIN rp_user u ON u.user_name = j.requested_by WHERE j.id = ?",
                run.jobId());
        LocalDateTime now = clock.now();
        PolicyBook book = law.book();
        long total = database.count(
                "SELECT COUNT(*) FROM rp_enrollment WHERE import_id = ? AND state = 'TOWNSHIP_CHECKED'",
                run.subjectId());
        long after = 0;
        long done = 0;
        List<Verdict> verdicts;
        do {
            verdicts = database.list(WAITING, row -> judge(row, book), run.subjectId(), after, reviewer, reviewer);
            database.batch(
                    DECIDED, verdicts, verdict -> new Object[] {
                        verdict.state(), verdict.codes(), verdict.state(), reviewer, now, verdict.enrollment()
                    });
            done += verdicts.size();
            after = verdicts.isEmpty()
                    ? after
                    : verdicts.get(verdicts.size() - 1).enrollment();
            queue.progress(run, "REVIEW", done, total);
        } while (verdicts.size() == CHUNK);
        approved.fire(new RosterApproved(run.subjectId(), now));
        audit.done(new AuditLine("SYSTEM", reviewer, null, "ENROLLMENT_REVIEW", null, null, null, null, null)
                .about("rp_sheet_import:" + run.subjectId(), null)
                .change("TOWNSHIP_CHECKED " + total, "REVIEWED " + done));
        queue.finish(run);
    }

    private record Verdict(long enrollment, String state, String codes) {}

    private static Verdict judge(ResultSet row, PolicyBook law) throws SQLException {
        LocalDate appliedOn = row.getObject(2, LocalDate.class);
        String division = row.getString(3);
        Decision<DivisionCode> decision = EnrollmentRule.assess(
                        EnrollmentEvidence.facts(
                                appliedOn,
                                division,
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class),
                                row.getBoolean(6),
                                row.getBoolean(7)),
                        law.at(DivisionCode.of(division), appliedOn))
                .decision();
        EnrollmentState state = decision instanceof Decision.Granted<DivisionCode>
                ? EnrollmentState.ACTIVE
                : decision instanceof Decision.NeedsReview<DivisionCode>
                        ? EnrollmentState.HELD
                        : EnrollmentState.REJECTED;
        return new Verdict(row.getLong(1), state.name(), codes(decision.reasons()));
    }

    private static String codes(List<ReasonCode> reasons) {
        return reasons.isEmpty() ? null : reasons.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
