package org.residentpension.villagesubsidy.run.closing;

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
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.TwoOfficers;
import org.residentpension.villagesubsidy.run.CountyProposal;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.notice.PartPayment;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;

/** What the county decides about a notice that was paid in part and will not be paid in full. Whoever proposes does not decide. */
@Entity
@Table(name = "rp_notice_closing")
public class NoticeClosing {

    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED,
        /** The tax bureau has told something new of the notice since; it is proposed anew, or no more. */
        LAPSED
    }

    /** @param document number of the county's paper */
    public record Proposal(String document, String reason) implements Serializable {

        boolean isComplete() {
            return CountyProposal.isFounded(document, reason);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "notice_id")
    private long noticeId;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "division_code")
    private String divisionCode;

    private BigDecimal withdrawn;

    private BigDecimal surplus;

    private String document;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private TwoOfficers officers;

    @Version
    private int version;

    protected NoticeClosing() {}

    NoticeClosing(SubsidyRun run, PaymentNotice notice, PartPayment part, Proposal proposal, Act act) {
        this.noticeId = notice.id();
        this.runId = run.id();
        this.divisionCode = run.divisionCode();
        this.withdrawn = part.withdrawn().amount();
        this.surplus = part.surplus().amount();
        this.document = proposal.document().strip();
        this.reason = proposal.reason().strip();
        this.state = State.PROPOSED;
        this.officers = new TwoOfficers(act);
    }

    void approve(Act act) {
        decide(State.APPROVED, null, act);
    }

    void refuse(String why, Act act) {
        decide(State.REFUSED, why, act);
    }

    private void decide(State next, String why, Act act) {
        if (state != State.PROPOSED) {
            throw new RunStepRefused("X_STATE");
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

    public long runId() {
        return runId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public Money withdrawn() {
        return new Money(withdrawn);
    }

    public Money surplus() {
        return new Money(surplus);
    }

    public String document() {
        return document;
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public int version() {
        return version;
    }
}
