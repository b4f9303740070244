package org.residentpension.account;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.enrollment.TerminationReason;
import org.residentpension.kernel.Money;

/** The end of an account: what is in it goes to the person, her heirs or another scheme. Whoever proposes does not settle. */
@Entity
@Table(name = "rp_settlement")
public class Settlement implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final int PAYEE_LENGTH = 80;
    public static final int EVIDENCE_LENGTH = 300;

    public enum State {
        PROPOSED,
        SETTLED,
        REFUSED;

        /** Waits for the decision. */
        public boolean isOpen() {
            return this == PROPOSED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "enrollment_id")
    private long enrollmentId;

    @Column(name = "division_code")
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private TerminationReason reason;

    @Enumerated(EnumType.STRING)
    private State state;

    private BigDecimal amount;

    private String payee;

    private String evidence;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "journal_id")
    private Long journalId;

    private String note;

    @Version
    private int version;

    protected Settlement() {}

    /** @param relation the relation that ends, and where it lies */
    public Settlement(Relation relation, Proposal proposal, Money balance, long proposedBy, LocalDateTime at) {
        this.personId = relation.person();
        this.enrollmentId = relation.enrollment();
        this.divisionCode = relation.division();
        this.reason = proposal.reason();
        this.payee = proposal.payee().strip();
        this.evidence = proposal.evidence().strip();
        this.amount = balance.amount();
        this.state = State.PROPOSED;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
    }

    record Relation(long person, long enrollment, String division) {}

    /** Who gets the money and on what papers. */
    public record Proposal(TerminationReason reason, String payee, String evidence) {}

    /** Booked by {@code journal}; null where there was nothing to pay out. */
    void settle(long staff, LocalDateTime at, Money paid, Long journal) {
        requireOpen();
        state = State.SETTLED;
        amount = paid.amount();
        settledOn = at.toLocalDate();
        journalId = journal;
        decided(staff, at, null);
    }

    void refuse(long staff, LocalDateTime at, String why) {
        requireOpen();
        state = State.REFUSED;
        decided(staff, at, why);
    }

    private void decided(long staff, LocalDateTime at, String why) {
        decidedBy = staff;
        decidedAt = at;
        note = why;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new SettlementRefused(SettlementRefused.Reason.DECIDED);
        }
    }

    boolean wasProposedBy(Long staff) {
        return Long.valueOf(proposedBy).equals(staff);
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

    public TerminationReason reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public Money amount() {
        return new Money(amount);
    }

    public String payee() {
        return payee;
    }

    public String evidence() {
        return evidence;
    }

    public LocalDateTime proposedAt() {
        return proposedAt;
    }

    public LocalDate settledOn() {
        return settledOn;
    }

    public String note() {
        return note;
    }

    public int version() {
        return version;
    }
}
