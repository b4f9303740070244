package org.residentpension.villagesubsidy.filing;

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
import java.time.LocalDate;
import org.residentpension.kernel.Act;
import org.residentpension.platform.Stale;

/** A numbered filing of the county's bureau to the city; 备案 is filing, not approval. */
@Entity
@Table(name = "rp_filing_batch")
@NamedQuery(
        name = "FilingBatch.ofCounty",
        query = "SELECT b FROM FilingBatch b WHERE b.divisionCode = :county ORDER BY b.id DESC")
public class FilingBatch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "filing_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private FilingState state;

    @Column(name = "batch_no")
    private String number;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_by")
    private Long sentBy;

    @Column(name = "receipt_no")
    private String receiptNo;

    @Column(name = "acknowledged_on")
    private LocalDate acknowledgedOn;

    @Column(name = "acknowledged_by")
    private Long acknowledgedBy;

    private String question;

    private String reply;

    @Version
    private int version;

    protected FilingBatch() {}

    FilingBatch(String county, int year) {
        divisionCode = county;
        this.year = year;
        state = FilingState.DRAFT;
    }

    /** @param batchNo e.g. 备案2024-001 */
    void send(String batchNo, Act act) {
        require(FilingState.DRAFT);
        state = FilingState.SENT;
        number = batchNo;
        sentOn = act.at().toLocalDate();
        sentBy = act.staffId();
    }

    void ask(String what) {
        require(FilingState.SENT);
        state = FilingState.QUESTIONED;
        question = what;
    }

    void answer(String with) {
        require(FilingState.QUESTIONED);
        state = FilingState.SENT;
        reply = with;
    }

    void acknowledge(String receipt, Act act) {
        require(FilingState.SENT);
        state = FilingState.ACKNOWLEDGED;
        receiptNo = receipt;
        acknowledgedOn = act.at().toLocalDate();
        acknowledgedBy = act.staffId();
    }

    private void require(FilingState expected) {
        if (state != expected) {
            throw new Stale();
        }
    }

    public Long id() {
        return id;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public int year() {
        return year;
    }

    public FilingState state() {
        return state;
    }

    public String number() {
        return number;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public String receiptNo() {
        return receiptNo;
    }

    public LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    public String question() {
        return question;
    }

    public String reply() {
        return reply;
    }

    public int version() {
        return version;
    }
}
