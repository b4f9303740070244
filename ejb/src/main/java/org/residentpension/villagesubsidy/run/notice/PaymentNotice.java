package org.residentpension.villagesubsidy.run.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.AmountInWords;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.RosterDigest;
import org.residentpension.villagesubsidy.run.line.RosterTotals;

/** Tells the collective what to pay at the tax bureau, and keeps what came of it. Its number is used once, also if it is void. */
@Entity
@Table(name = "rp_payment_notice")
@NamedQuery(
        name = "PaymentNotice.ofRun",
        query = "SELECT n FROM PaymentNotice n WHERE n.runId = :run ORDER BY n.id DESC")
@NamedQuery(name = "PaymentNotice.byNumber", query = "SELECT n FROM PaymentNotice n WHERE n.noticeNo = :number")
public class PaymentNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "notice_no")
    private String noticeNo;

    @Column(name = "division_code")
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private BigDecimal amount;

    @Column(name = "amount_in_words")
    private String amountInWords;

    @Column(name = "person_count")
    private int persons;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private byte[] digest;

    @Column(name = "issued_by")
    private long issuedBy;

    @Column(name = "issued_at")
    private LocalDateTime issuedAt;

    private BigDecimal received;

    private BigDecimal rejected;

    private BigDecimal overpaid;

    private BigDecimal returned;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "void_reason")
    private String voidReason;

    @Column(name = "voided_by")
    private Long voidedBy;

    @Column(name = "voided_at")
    private LocalDateTime voidedAt;

    @Version
    private int version;

    protected PaymentNotice() {}

    PaymentNotice(SubsidyRun run, String noticeNo, RosterTotals totals, LocalDate dueOn, Act act) {
        this.runId = run.id();
        this.noticeNo = noticeNo;
        this.divisionCode = run.divisionCode();
        this.state = NoticeState.ISSUED;
        this.amount = totals.total().amount();
        this.amountInWords = AmountInWords.of(totals.total());
        this.persons = totals.count();
        this.digest = totals.digest();
        this.dueOn = dueOn;
        this.issuedBy = act.staffId();
        this.issuedAt = act.at();
        this.received = BigDecimal.ZERO;
        this.rejected = BigDecimal.ZERO;
        this.overpaid = BigDecimal.ZERO;
        this.returned = BigDecimal.ZERO;
    }

    /** Receipts add up; what is above the amount due is never spread but given back (R-NOT-2, R-NOT-3, R-NOT-7). */
    void receive(Money paid, Money newlyRejected) {
        received = received.add(paid.amount());
        rejected = rejected.add(newlyRejected.amount());
        BigDecimal open = amount.subtract(rejected).subtract(received);
        overpaid = open.signum() < 0 ? open.negate() : BigDecimal.ZERO;
        if (open.signum() <= 0) {
            state = NoticeState.PAID;
        } else if (state != NoticeState.PAID) {
            state = NoticeState.PARTIALLY_PAID;
        }
    }

    /** Whether a receipt can be taken back without giving back more than was too much. */
    boolean canTakeBack(Money paid, Money rejectedBefore) {
        BigDecimal less = received.subtract(paid.amount());
        BigDecimal due = amount.subtract(rejected.subtract(rejectedBefore.amount()));
        return less.subtract(due).max(BigDecimal.ZERO).compareTo(returned) >= 0;
    }

    /** A receipt never was: what is left of the notice is due again, but unpaid it is no more a notice that could be void. */
    void takeBack(Money paid, Money rejectedBefore) {
        received = received.subtract(paid.amount());
        rejected = rejected.subtract(rejectedBefore.amount());
        BigDecimal open = amount.subtract(rejected).subtract(received);
        overpaid = open.signum() < 0 ? open.negate() : BigDecimal.ZERO;
        state = open.signum() <= 0 ? NoticeState.PAID : NoticeState.PARTIALLY_PAID;
    }

    /** The tax bureau has given so much of the surplus back to the collective; never more than is awaited. */
    void giveBack(Money back, LocalDate on) {
        returned = returned.add(back.amount());
        returnedOn = on;
    }

    /** The surplus, without what was given back already. */
    public Money awaitedReturn() {
        return new Money(overpaid.subtract(returned));
    }

    void cancel(String why, Act act) {
        state = NoticeState.VOID;
        voidReason = why;
        voidedBy = act.staffId();
        voidedAt = act.at();
    }

    public Long id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    public String noticeNo() {
        return noticeNo;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public NoticeState state() {
        return state;
    }

    public Money amount() {
        return new Money(amount);
    }

    public String amountInWords() {
        return amountInWords;
    }

    public int persons() {
        return persons;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** What its print and its QR code show beside the number. */
    public String hash() {
        return RosterDigest.shown(digest);
    }

    public LocalDateTime issuedAt() {
        return issuedAt;
    }

    public Money received() {
        return new Money(received);
    }

    /** What is asked for no more: lines that the tax bureau does not take, or that the county has given up. */
    public Money rejected() {
        return new Money(rejected);
    }

    public Money overpaid() {
        return new Money(overpaid);
    }

    /** What of the surplus is back at the collective. */
    public Money returned() {
        return new Money(returned);
    }

    /** What is still to be paid; never below zero. */
    public Money open() {
        return amount().minus(rejected()).minus(received()).max(Money.ZERO);
    }

    public boolean isOverdue(LocalDate today) {
        return (state == NoticeState.ISSUED || state == NoticeState.PARTIALLY_PAID) && dueOn.isBefore(today);
    }

    public boolean awaitsReturn() {
        return awaitedReturn().isPositive();
    }

    public String voidReason() {
        return voidReason;
    }

    public int version() {
        return version;
    }
}
