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
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/** What one person shall get of a donation. */
@Entity
@Table(name = "rp_donation_share")
public class DonationShare {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "donation_id")
    private long donationId;

    @Column(name = "person_id")
    private long personId;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private ShareState state;

    @Enumerated(EnumType.STRING)
    private ReasonCode reason;

    @Column(name = "entry_id")
    private Long entryId;

    @Column(name = "task_id")
    private Long taskId;

    @Version
    private int version;

    protected DonationShare() {}

    DonationShare(long donation, long person, Money amount, boolean ready) {
        this.donationId = donation;
        this.personId = person;
        this.amount = amount.amount();
        this.state = ready ? ShareState.READY : ShareState.WAITING;
    }

    void ready() {
        state = ShareState.READY;
    }

    void post(long entry) {
        state = ShareState.POSTED;
        entryId = entry;
    }

    void giveBack(ReasonCode why, long task) {
        state = ShareState.RETURNED;
        reason = why;
        taskId = task;
    }

    public Long id() {
        return id;
    }

    public long donationId() {
        return donationId;
    }

    public long personId() {
        return personId;
    }

    public Money amount() {
        return new Money(amount);
    }

    public ShareState state() {
        return state;
    }

    public ReasonCode reason() {
        return reason;
    }

    public Long taskId() {
        return taskId;
    }
}
