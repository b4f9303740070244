package org.residentpension.villagesubsidy.run.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Blanks;
import org.residentpension.villagesubsidy.run.RunStepRefused;

/**
 * Subsidy that was posted wrongly, to another person or twice: asked for by one officer, approved by two others, then reversed
 * and, where it belongs to somebody, posted to her (R-COR).
 */
@Entity
@Table(name = "rp_subsidy_correction")
public class Correction {

    public enum Kind {
        WRONG_PERSON,
        DUPLICATE
    }

    /** Where money goes that was posted twice; not to the collective unless the county decides so, by both approvals (R-COR). */
    public enum MoneyTo {
        PENSION_FUND,
        /** The tax bureau gives it back, and the collective's earmarked fund has it again. */
        COLLECTIVE
    }

    /**
     * What somebody asks for.
     *
     * @param rightPerson whose money it is; null for money that was posted twice
     * @param moneyTo where that goes; null where it is somebody else's
     */
    public record Wanted(Long rightPerson, MoneyTo moneyTo, String reason) implements Serializable {

        boolean isComplete() {
            return (rightPerson == null) == (moneyTo != null)
                    && Blanks.textIn(reason).isPresent();
        }
    }

    public enum State {
        REQUESTED,
        /** One of two approvers has agreed. */
        APPROVED,
        CORRECTED,
        REFUSED;

        /** Somebody has to approve or refuse it. */
        public boolean isOpen() {
            return this == REQUESTED || this == APPROVED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "posting_id")
    private long postingId;

    @Column(name = "division_code")
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "right_person_id")
    private Long rightPersonId;

    @Enumerated(EnumType.STRING)
    @Column(name = "money_to")
    private MoneyTo moneyTo;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private LocalDateTime requestedAt;

    @Column(name = "first_approver")
    private Long firstApprover;

    @Column(name = "first_approved_at")
    private LocalDateTime firstApprovedAt;

    @Column(name = "second_approver")
    private Long secondApprover;

    @Column(name = "second_approved_at")
    private LocalDateTime secondApprovedAt;

    @Column(name = "refused_by")
    private Long refusedBy;

    private String note;

    @Column(name = "reversal_entry")
    private Long reversalEntry;

    @Column(name = "right_entry")
    private Long rightEntry;

    @Column(name = "task_id")
    private Long taskId;

    @Version
    private int version;

    protected Correction() {}

    Correction(Posting wrong, Wanted wanted, Act act) {
        this.postingId = wrong.id();
        this.divisionCode = wrong.division();
        this.kind = wanted.rightPerson() == null ? Kind.DUPLICATE : Kind.WRONG_PERSON;
        this.rightPersonId = wanted.rightPerson();
        this.moneyTo = wanted.moneyTo();
        this.reason = wanted.reason();
        this.state = State.REQUESTED;
        this.requestedBy = act.staffId();
        this.requestedAt = act.at();
    }

    /** @return whether it was the second approval */
    boolean approve(Act act) {
        if (state == State.REQUESTED) {
            state = State.APPROVED;
            firstApprover = act.staffId();
            firstApprovedAt = act.at();
            return false;
        }
        requireOpen();
        secondApprover = act.staffId();
        secondApprovedAt = act.at();
        return true;
    }

    /** @param task by which the collective gets it back, or null */
    void correct(long reversal, Long right, Long task) {
        state = State.CORRECTED;
        reversalEntry = reversal;
        rightEntry = right;
        taskId = task;
    }

    void refuse(String why, Act act) {
        requireOpen();
        state = State.REFUSED;
        note = why;
        refusedBy = act.staffId();
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new RunStepRefused("X_STATE");
        }
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    boolean wasHandledBy(Long staffId) {
        return staffId != null && (staffId == requestedBy || staffId.equals(firstApprover));
    }

    public Long id() {
        return id;
    }

    public long postingId() {
        return postingId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public Kind kind() {
        return kind;
    }

    public Long rightPersonId() {
        return rightPersonId;
    }

    /** Null where it is somebody else's. */
    public MoneyTo moneyTo() {
        return moneyTo;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public LocalDateTime requestedAt() {
        return requestedAt;
    }

    public String note() {
        return note;
    }

    public int version() {
        return version;
    }
}
