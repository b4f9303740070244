package org.residentpension.villagesubsidy.run.held;

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
import org.residentpension.kernel.Blanks;
import org.residentpension.kernel.Money;
import org.residentpension.platform.TwoOfficers;
import org.residentpension.villagesubsidy.run.CountyProposal;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** What the county decides about one line that is paid and cannot be posted (R-DTH). Whoever proposes does not decide. */
@Entity
@Table(name = "rp_subsidy_held_money")
public class HeldMoney {

    /** Where the money goes. */
    public enum Outcome {
        /** The tax bureau gives it back, and the collective's fund has it again. */
        COLLECTIVE,
        /** Through the account to whoever got what else was in it. */
        HEIRS,
        /** She has enrolled again since: into her account, as it would have gone before. */
        ACCOUNT
    }

    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    /**
     * What is proposed.
     *
     * @param payee who gets it instead of her; null where it is not for heirs
     * @param document number of the county's paper, or what proves who the heirs are
     */
    public record Proposal(Outcome outcome, String payee, String document, String reason) implements Serializable {

        boolean isComplete() {
            boolean named = Blanks.textIn(payee).isPresent();
            return outcome != null && CountyProposal.isFounded(document, reason) && named == (outcome == Outcome.HEIRS);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "line_id")
    private long lineId;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "division_code")
    private String divisionCode;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String payee;

    private String document;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private TwoOfficers officers;

    @Column(name = "entry_id")
    private Long entryId;

    @Column(name = "task_id")
    private Long taskId;

    @Version
    private int version;

    protected HeldMoney() {}

    HeldMoney(SubsidyRun run, SubsidyLine line, Proposal proposal, Act act) {
        this.lineId = line.id();
        this.runId = run.id();
        this.personId = line.personId();
        this.divisionCode = run.divisionCode();
        this.amount = line.payable().amount();
        this.outcome = proposal.outcome();
        this.payee = proposal.outcome() == Outcome.HEIRS ? proposal.payee().strip() : null;
        this.document = proposal.document().strip();
        this.reason = proposal.reason().strip();
        this.state = State.PROPOSED;
        this.officers = new TwoOfficers(act);
    }

    /** Booked by {@code entry}, for herself or for the heirs. */
    void book(long entry, Act act) {
        decide(State.APPROVED, null, act);
        entryId = entry;
    }

    /** {@code task} waits until the tax bureau has given it back. */
    void giveBack(long task, Act act) {
        decide(State.APPROVED, null, act);
        taskId = task;
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

    public long lineId() {
        return lineId;
    }

    public long runId() {
        return runId;
    }

    public long personId() {
        return personId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public Money amount() {
        return new Money(amount);
    }

    public Outcome outcome() {
        return outcome;
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
