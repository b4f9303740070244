package org.residentpension.contribution;

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

/** A booked payment that somebody asks to give back. Whoever asks does not decide; refused, the payment stays booked. */
@Entity
@Table(name = "rp_refund_request")
public class RefundRequest {

    public static final int REASON_LENGTH = 300;

    public enum State {
        REFUNDING,
        REFUNDED,
        REFUSED;

        /** Waits for the decision. */
        public boolean isOpen() {
            return this == REFUNDING;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "division_code")
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private State state;

    private String reason;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private LocalDateTime requestedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "refunded_on")
    private LocalDate refundedOn;

    @Column(name = "import_id")
    private Long importId;

    private String note;

    @Version
    private int version;

    protected RefundRequest() {}

    public RefundRequest(BookedPayment payment, String reason, long requestedBy, LocalDateTime at) {
        this.recordId = payment.id();
        this.personId = payment.personId();
        this.divisionCode = payment.division();
        this.state = State.REFUNDING;
        this.reason = reason.strip();
        this.requestedBy = requestedBy;
        this.requestedAt = at;
    }

    /** {@code importId}: the file of one row that took the payment back. */
    void approve(long staff, LocalDateTime at, long importId) {
        decide(State.REFUNDED, staff, at);
        this.refundedOn = at.toLocalDate();
        this.importId = importId;
    }

    void refuse(long staff, LocalDateTime at, String why) {
        decide(State.REFUSED, staff, at);
        note = why;
    }

    private void decide(State decision, long staff, LocalDateTime at) {
        if (!state.isOpen()) {
            throw new RefundRefused(RefundRefused.Reason.DECIDED);
        }
        state = decision;
        decidedBy = staff;
        decidedAt = at;
    }

    boolean wasRequestedBy(Long staff) {
        return Long.valueOf(requestedBy).equals(staff);
    }

    public Long id() {
        return id;
    }

    public long recordId() {
        return recordId;
    }

    public long personId() {
        return personId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public State state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public int version() {
        return version;
    }
}
