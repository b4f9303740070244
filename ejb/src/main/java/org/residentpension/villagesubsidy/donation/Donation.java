package org.residentpension.villagesubsidy.donation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;

/** What somebody gives toward the contributions of villagers; whom by name is in its {@link DonationShare}s. */
@Entity
@Table(name = "rp_donation")
public class Donation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "collective_id")
    private Long collectiveId;

    @Column(name = "contribution_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private DonationChannel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "donor_type")
    private DonorType donorType;

    @Enumerated(EnumType.STRING)
    @Column(name = "donor_tag")
    private DonorTag donorTag;

    @Column(name = "donor_name")
    private String donorName;

    @Column(name = "donor_no_sealed")
    private byte[] donorNumberSealed;

    private BigDecimal amount;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private DonationState state;

    @Column(name = "registered_by")
    private long registeredBy;

    @Column(name = "registered_at")
    private LocalDateTime registeredAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_by")
    private Long receivedBy;

    @Column(name = "notice_no")
    private String noticeNo;

    @Column(name = "notice_amount")
    private BigDecimal noticeAmount;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "noticed_by")
    private Long noticedBy;

    @Column(name = "noticed_at")
    private LocalDateTime noticedAt;

    @Column(name = "receipt_no")
    private String receiptNo;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "paid_by")
    private Long paidBy;

    @Column(name = "certificate_no")
    private String certificateNo;

    @Version
    private int version;

    protected Donation() {}

    /** @param collective who holds the money; null for a direct donation in a village without one */
    Donation(DonationForm form, Donor donor, byte[] donorNumberSealed, Long collective, Act act) {
        this.divisionCode = form.village();
        this.collectiveId = collective;
        this.year = form.year();
        this.channel = form.channel();
        this.donorType = donor.type();
        this.donorTag = donor.tag();
        this.donorName = donor.name();
        this.donorNumberSealed = donorNumberSealed;
        this.amount = form.amount().amount();
        this.purpose = form.purpose() == null || form.purpose().isBlank()
                ? null
                : form.purpose().strip();
        this.state = DonationState.REGISTERED;
        this.registeredBy = act.staffId();
        this.registeredAt = act.at();
    }

    void receive(LocalDate on, Act act) {
        state = DonationState.FUNDS_RECEIVED;
        receivedOn = on;
        receivedBy = act.staffId();
    }

    void notice(String number, Money total, LocalDate due, Act act) {
        state = DonationState.NOTICE_ISSUED;
        noticeNo = number;
        noticeAmount = total.amount();
        dueOn = due;
        noticedBy = act.staffId();
        noticedAt = act.at();
    }

    /** Nobody has paid it: the collective has the money, and another notice has another number. */
    void voidNotice() {
        state = DonationState.FUNDS_RECEIVED;
        noticeNo = null;
        noticeAmount = null;
        dueOn = null;
        noticedBy = null;
        noticedAt = null;
    }

    void pay(String receipt, LocalDate on, Act act) {
        state = DonationState.POSTED;
        receiptNo = receipt;
        paidOn = on;
        paidBy = act.staffId();
    }

    /** What the donor gets as a proof; given once, when the money is there. */
    void certify(String number) {
        certificateNo = number;
    }

    void cancel() {
        state = DonationState.CANCELLED;
    }

    /** Workflows.md §0 rule 1: nobody confirms what she entered herself. */
    boolean isOwnWork(DonationAction action, Long me) {
        boolean registered = Long.valueOf(registeredBy).equals(me);
        return switch (action) {
            case RECEIVE -> registered;
            case ISSUE_NOTICE, VOID_NOTICE -> registered || me != null && me.equals(receivedBy);
            case RECORD_PAYMENT -> registered || me != null && me.equals(noticedBy);
            default -> false;
        };
    }

    public boolean isDirect() {
        return channel == DonationChannel.DIRECT;
    }

    public boolean isNoticed() {
        return state == DonationState.NOTICE_ISSUED;
    }

    public DivisionCode place() {
        return DivisionCode.of(divisionCode);
    }

    public Long id() {
        return id;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public Long collectiveId() {
        return collectiveId;
    }

    public int year() {
        return year;
    }

    public DonationChannel channel() {
        return channel;
    }

    public DonorType donorType() {
        return donorType;
    }

    public DonorTag donorTag() {
        return donorTag;
    }

    public String donorName() {
        return donorName;
    }

    byte[] donorNumberSealed() {
        return donorNumberSealed;
    }

    public Money amount() {
        return new Money(amount);
    }

    public String purpose() {
        return purpose;
    }

    public DonationState state() {
        return state;
    }

    public LocalDateTime registeredAt() {
        return registeredAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String noticeNo() {
        return noticeNo;
    }

    public Money noticeAmount() {
        return noticeAmount == null ? null : new Money(noticeAmount);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDateTime noticedAt() {
        return noticedAt;
    }

    public String receiptNo() {
        return receiptNo;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public String certificateNo() {
        return certificateNo;
    }

    public int version() {
        return version;
    }
}
