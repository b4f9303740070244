package org.residentpension.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** An application and the insurance relation that it becomes. Whoever enters, checks and reviews are three people. */
@Entity
@Table(name = "rp_enrollment")
public class Enrollment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "division_code")
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private EnrollmentState state;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "inform_by")
    private LocalDate informBy;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    @Column(name = "checked_by")
    private Long checkedBy;

    @Column(name = "checked_at")
    private LocalDateTime checkedAt;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    @Column(name = "reviewed_at")
    private LocalDateTime reviewedAt;

    @Column(name = "enrolled_on")
    private LocalDate enrolledOn;

    @Column(name = "claimed_on")
    private LocalDate claimedOn;

    @Column(name = "terminated_on")
    private LocalDate terminatedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "termination_reason")
    private TerminationReason terminationReason;

    private String codes;

    private String note;

    @Column(name = "previous_id")
    private Long previousId;

    @Version
    private int version;

    protected Enrollment() {}

    /** A new application, submitted by {@code actor}; {@code informBy} is the last day for the answer (R-ENR-7). */
    public Enrollment(long personId, String divisionCode, LocalDate appliedOn, LocalDate informBy, Act actor) {
        this.personId = personId;
        this.divisionCode = divisionCode;
        this.appliedOn = appliedOn;
        this.informBy = informBy;
        submit(actor);
    }

    /** Who acts, and when. */
    public record Act(long staffId, LocalDateTime at) {}

    final void submit(Act act) {
        state = EnrollmentState.SUBMITTED;
        submittedBy = act.staffId();
        submittedAt = act.at();
        checkedBy = null;
        checkedAt = null;
        note = null;
    }

    void passCheck(Act act) {
        require(EnrollmentState.SUBMITTED);
        state = EnrollmentState.TOWNSHIP_CHECKED;
        checkedBy = act.staffId();
        checkedAt = act.at();
    }

    void giveBack(Act act, String reason) {
        require(EnrollmentState.SUBMITTED);
        state = EnrollmentState.RETURNED;
        checkedBy = act.staffId();
        checkedAt = act.at();
        note = reason;
    }

    void resubmit(Act act) {
        require(EnrollmentState.RETURNED);
        submit(act);
    }

    void hold(Act act, String reasonCodes) {
        requireAtReview();
        state = EnrollmentState.HELD;
        reviewed(act, reasonCodes, null);
    }

    void reject(Act act, String reasonCodes, String reason) {
        requireAtReview();
        state = EnrollmentState.REJECTED;
        reviewed(act, reasonCodes, reason);
    }

    /** Approved and active in one step: the account is opened in the same transaction. */
    void approve(Act act) {
        requireAtReview();
        state = EnrollmentState.ACTIVE;
        enrolledOn = appliedOn;
        reviewed(act, null, null);
    }

    /** The county has accepted a benefit claim: she draws from that day on. */
    void claim(LocalDate on) {
        if (state != EnrollmentState.PAUSED) {
            require(EnrollmentState.ACTIVE);
        }
        state = EnrollmentState.DRAWING;
        claimedOn = on;
    }

    /** The relation has ended and its account is settled. */
    public void terminate(TerminationReason reason, LocalDate on) {
        if (!state.isRelation()) {
            throw new StepNotPossible();
        }
        state = EnrollmentState.TERMINATED;
        terminatedOn = on;
        terminationReason = reason;
    }

    private void reviewed(Act act, String reasonCodes, String reason) {
        reviewedBy = act.staffId();
        reviewedAt = act.at();
        codes = reasonCodes;
        note = reason;
    }

    private void requireAtReview() {
        if (state != EnrollmentState.HELD) {
            require(EnrollmentState.TOWNSHIP_CHECKED);
        }
    }

    private void require(EnrollmentState expected) {
        if (state != expected) {
            throw new StepNotPossible();
        }
    }

    /** Whether this person has already acted on the application in another duty (workflows.md §0 rule 1). */
    boolean wasHandledBy(long staffId) {
        return Long.valueOf(staffId).equals(submittedBy)
                || Long.valueOf(staffId).equals(checkedBy);
    }

    public Long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public EnrollmentState state() {
        return state;
    }

    public LocalDate appliedOn() {
        return appliedOn;
    }

    public LocalDate enrolledOn() {
        return enrolledOn;
    }

    public LocalDate informBy() {
        return informBy;
    }

    public Long submittedBy() {
        return submittedBy;
    }

    public int version() {
        return version;
    }
}
