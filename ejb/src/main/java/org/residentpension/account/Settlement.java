package org.residentpension.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.TwoOfficers;

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

    @Embedded
    private TwoOfficers officers;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "journal_id")
    private Long journalId;

    @Version
    private int version;

    protected Settlement() {}

    /** @param relation the relation that ends, and where it lies */
    public Settlement(Relation relation, Proposal proposal, Money balance, Act act) {
        this.personId = relation.person();
        this.enrollmentId = relation.enrollment();
        this.divisionCode = relation.division();
        this.reason = proposal.reason();
        this.payee = proposal.payee().strip();
        this.evidence = proposal.evidence().strip();
        this.amount = balance.amount();
        this.state = State.PROPOSED;
        this.officers = new TwoOfficers(act);
    }

    record Relation(long person, long enrollment, String division) {}

    /** Who gets the money and on what papers. */
    public record Proposal(TerminationReason reason, String payee, String evidence) {}

    /** Booked by {@code journal}; null where there was nothing to pay out. */
    void settle(Money paid, Long journal, Act act) {
        decide(State.SETTLED, null, act);
        amount = paid.amount();
        settledOn = act.at().toLocalDate();
        journalId = journal;
    }

    void refuse(String why, Act act) {
        decide(State.REFUSED, why, act);
    }

    private void decide(State next, String why, Act act) {
        if (!state.isOpen()) {
            throw new SettlementRefused(SettlementRefused.Reason.DECIDED);
        }
        state = next;
        officers.decide(act, why);
    }

    TwoOfficers officers() {
        return officers;
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
        return officers.proposedAt();
    }

    public LocalDate settledOn() {
        return settledOn;
    }

    public String note() {
        return officers.note();
    }

    public int version() {
        return version;
    }
}
